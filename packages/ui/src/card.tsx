import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

interface CardProps {
  readonly children: ReactNode;
  readonly className?: string;
  /** Names the region for assistive technology. */
  readonly label?: string;
}

/** A white sheet with a line around it. */
export function Card({ children, className, label }: CardProps) {
  const classes = classNames("rounded-card bg-surface line p-3 lg:p-4", className);
  if (!label) return <div className={classes}>{children}</div>;
  return (
    <section aria-label={label} className={classes}>
      {children}
    </section>
  );
}
