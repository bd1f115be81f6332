import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly children: ReactNode;
  /** The one next step. */
  readonly action?: ReactNode;
}

/** What will be here, why not yet, and the one next step. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-3 rounded-card border border-dashed border-control p-4">
      <p className="text-body text-muted">{children}</p>
      {action}
    </div>
  );
}
