import type { ReactNode } from "react";

interface TableProps {
  /** Read out before the table. */
  readonly caption: string;
  readonly head: readonly string[];
  readonly children: ReactNode;
}

/** A table that scrolls inside its own region on a narrow screen; the region can be reached by keyboard. */
export function Table({ caption, head, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto rounded-card bg-surface line">
      <table className="w-full min-w-[44rem] border-collapse text-hint lg:min-w-0">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line text-left text-table text-muted">
            {head.map((label) => (
              <th key={label} scope="col" className="px-3 py-2 font-semibold whitespace-nowrap">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

/** A row of such a table. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <tr className="border-b border-line align-top last:border-b-0">{children}</tr>;
}

interface CellProps {
  readonly children?: ReactNode;
  readonly align?: "right";
  readonly isHead?: boolean;
}

/** A cell; the one that names its row is a head. */
export function Cell({ children, align, isHead }: CellProps) {
  const look = `px-3 py-2 ${align === "right" ? "text-right whitespace-nowrap" : "text-left"}`;
  return isHead ? (
    <th scope="row" className={`${look} font-normal`}>
      {children}
    </th>
  ) : (
    <td className={look}>{children}</td>
  );
}
