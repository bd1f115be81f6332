import { buttonClass } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { Strip } from "@kiemtra/ui/strip";
import { FileDown, Printer } from "lucide-react";
import { useLaterWords } from "../../words/use-later-words.ts";

interface PaperLinksProps {
  readonly title: string;
  readonly what: string;
  /** Address without its ending. */
  readonly base: string;
  /** Something has not reached the server yet, so the paper would not have it. */
  readonly stale: boolean;
}

/** A paper, to edit in Word or to print. */
export function PaperLinks({ title, what, base, stale }: PaperLinksProps) {
  const { t } = useLaterWords();
  return (
    <Card label={title} className="flex flex-col gap-3">
      <h2 className="text-body font-semibold">{title}</h2>
      <p className="text-hint text-muted">{what}</p>
      {stale && <Strip kind="warn">{t("minutes.stale")}</Strip>}
      <div className="flex flex-wrap gap-2">
        <a href={`${base}.docx`} download className={buttonClass("primary")}>
          <FileDown aria-hidden="true" size={22} />
          {t("paper.docx")}
        </a>
        <a href={`${base}.html`} target="_blank" rel="noopener" className={buttonClass()}>
          <Printer aria-hidden="true" size={22} />
          {t("paper.print")}
        </a>
      </div>
    </Card>
  );
}
