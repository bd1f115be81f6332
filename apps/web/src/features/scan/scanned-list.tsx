import { Button, IconButton } from "@kiemtra/ui/button";
import { Trash2 } from "lucide-react";
import { useId } from "react";
import type { ScannedSpec } from "../../shared/scan-slot.ts";
import { useScanWords } from "../../words/use-scan-words.ts";
import { hangsOnLabel, type ScanItem, withLabel } from "./scan-item.ts";
import { useSay } from "./use-say.ts";

interface ScannedListProps {
  readonly spec: ScannedSpec;
  /** The newest last; shown first. */
  readonly items: readonly ScanItem[];
  readonly onItems: (items: readonly ScanItem[]) => void;
}

/** The codes of this session, before they go to the table. */
export function ScannedList({ spec, items, onItems }: ScannedListProps) {
  const { t } = useScanWords();
  const say = useSay();
  const headingId = useId();
  if (items.length === 0) return null;
  const replace = (old: ScanItem, made: ScanItem) =>
    onItems(items.map((item) => (item === old ? made : item)));
  const numbered = items.map((item, at) => ({ item, n: at + 1 })).toReversed();
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-2">
      <h3 id={headingId} className="text-hint font-semibold">
        {t("scan.list", { n: items.length })}
      </h3>
      <ol reversed className="flex flex-col gap-2">
        {numbered.map(({ item, n }) => {
          const agrees = item.code.tone === "good";
          return (
            <li key={n} className="flex items-start gap-2 rounded-card bg-surface p-2 text-hint line">
              <span className="pt-1 text-muted">{n}</span>
              <div className="min-w-0 flex-1">
                <p className="font-semibold">{say(item.code.verdict)}</p>
                <p>{say(item.code.title)}</p>
                {hangsOnLabel(item) && (
                  <Button
                    variant="quiet"
                    className="-ml-4 text-hint"
                    onClick={() => replace(item, withLabel(item, spec, !agrees))}
                  >
                    {t(agrees ? "scan.label-differs" : "scan.label-agrees")}
                  </Button>
                )}
              </div>
              <IconButton
                icon={Trash2}
                label={t("scan.remove", { n })}
                onClick={() => onItems(items.filter((other) => other !== item))}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
