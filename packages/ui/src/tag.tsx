import type { ReactNode } from "react";

/** A small label on what it belongs to: *Điểm minh họa*, *Dữ liệu minh họa*. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return (
    <span className="inline-flex w-fit items-center rounded-cell border border-dashed border-control bg-surface px-1.5 text-tiny text-muted">
      {children}
    </span>
  );
}
