import { formatPercent } from "@kiemtra/i18n";
import { Button } from "@kiemtra/ui/button";
import { useId } from "react";
import { useImportWords } from "../../words/use-import-words.ts";

interface WorkProgressProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly onStop: () => void;
}

/** How far long work is, and the way to give it up. */
export function WorkProgress({ label, share, onStop }: WorkProgressProps) {
  const { t, locale } = useImportWords();
  const id = useId();
  const percent = Math.min(100, Math.floor(share * 100));
  return (
    <div className="flex flex-col gap-2">
      <p id={id} className="text-body">
        {label}: {formatPercent(percent * 1000, locale)}
      </p>
      <div className="flex items-center gap-3">
        <div
          role="progressbar"
          aria-labelledby={id}
          aria-valuenow={percent}
          aria-valuemin={0}
          aria-valuemax={100}
          className="fill-open h-3 min-w-0 flex-1 overflow-hidden rounded-chip"
        >
          <div className="h-full bg-primary" style={{ width: `${percent}%` }} />
        </div>
        <Button onClick={onStop}>{t("import.stop")}</Button>
      </div>
    </div>
  );
}
