interface SkeletonProps {
  /** Said to those who cannot see the bars. */
  readonly label: string;
  readonly rows?: number;
}

/** The grey shape of a screen that is on its way; it appears after 200 ms. */
export function Skeleton({ label, rows = 4 }: SkeletonProps) {
  return (
    <div role="status" aria-label={label} className="appear-late flex flex-col gap-3">
      {Array.from({ length: rows }, (_, row) => `bar-${row}`).map((bar) => (
        <div key={bar} aria-hidden="true" className="h-16 rounded-card bg-sunken line" />
      ))}
    </div>
  );
}
