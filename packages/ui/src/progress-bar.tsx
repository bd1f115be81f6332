interface ProgressBarProps {
  /** Read out in place of the bar: “1,70 trên 2 điểm”. */
  readonly label: string;
  readonly earned: number;
  readonly lost?: number;
  readonly total: number;
}

/** Earned solid, lost in diagonal stripes, open in a dashed outline. */
export function ProgressBar({ label, earned, lost = 0, total }: ProgressBarProps) {
  const share = (part: number) => `${total > 0 ? Math.min(100, (part / total) * 100) : 0}%`;
  return (
    <div role="img" aria-label={label} className="fill-open flex h-3 w-full overflow-hidden rounded-chip">
      <div className="fill-earned h-full" style={{ width: share(earned) }} />
      <div className="fill-lost h-full" style={{ width: share(lost) }} />
    </div>
  );
}
