import { Button, buttonClass } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { Strip } from "@kiemtra/ui/strip";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../../shared/api.ts";
import type { Outputs } from "../../shared/api-shapes.ts";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { expire } from "../../shared/resource.ts";
import { useAction } from "../../shared/use-action.ts";
import { useImportWords } from "../../words/use-import-words.ts";
import { importRequest } from "./import-request.ts";
import type { ResultProps } from "./result-section.tsx";

type Outcome = Outputs["import"]["record"];

/** *Ghi số liệu*: with bad rows only once a person has said that they are left out. */
export function RecordFigures({
  round,
  plan,
  result,
  file,
  onAnother,
}: ResultProps & { readonly onAnother: () => void }) {
  const { t } = useImportWords();
  const [skips, setSkips] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const record = useAction(api.import.record.mutate, (said) => {
    expire(`round:${round.id}`);
    expire("inspection:");
    setOutcome(said);
  });
  const request = importRequest(round, plan, result, file.name);
  const facts = request.units.reduce((sum, unit) => sum + unit.facts.length, 0);
  const { faultCount, rows, badRows, otherRows } = result;
  if (outcome) return <Recorded roundId={round.id} outcome={outcome} onAnother={onAnother} />;
  if (facts === 0) return <Strip kind="warn">{t("import.nothing")}</Strip>;
  return (
    <Card label={t("import.record")} className="flex flex-col items-start gap-3">
      {faultCount > 0 && (
        <label className="flex min-h-11 items-center gap-3 text-body">
          <input
            type="checkbox"
            checked={skips}
            onChange={(event) => setSkips(event.target.checked)}
            className="size-5 shrink-0 accent-primary"
          />
          {t("import.skip", { good: rows - badRows - otherRows })}
        </label>
      )}
      <p className="text-hint text-muted">
        {faultCount > 0 && !skips
          ? t("import.skip-first")
          : t("import.record-what", { facts, units: request.units.length })}
      </p>
      {record.error !== undefined && <FailurePanel error={record.error} />}
      <Button
        variant="primary"
        disabled={record.isPending || (faultCount > 0 && !skips)}
        onClick={() => record.run(request)}
      >
        {t(record.isPending ? "import.recording" : "import.record")}
      </Button>
    </Card>
  );
}

interface RecordedProps {
  readonly roundId: string;
  readonly outcome: Outcome;
  readonly onAnother: () => void;
}

function Recorded({ roundId, outcome, onAnother }: RecordedProps) {
  const { t } = useImportWords();
  const { added, units, unchanged, clashes } = outcome;
  return (
    <Card label={t("import.record")} className="flex flex-col items-start gap-3">
      <div role="status" className="flex w-full flex-col gap-2">
        <Strip kind="info">
          {added === 0 ? t("import.nothing-new", { n: unchanged }) : t("import.recorded", { added, units })}
        </Strip>
        {added > 0 && unchanged > 0 && (
          <p className="text-hint text-muted">{t("import.unchanged", { n: unchanged })}</p>
        )}
        {clashes > 0 && <Strip kind="warn">{t("import.clashes", { n: clashes })}</Strip>}
      </div>
      <div className="flex flex-wrap gap-3">
        <Link to="/rounds/$roundId" params={{ roundId }} className={buttonClass("primary")}>
          {t("import.to-round")}
        </Link>
        <Button onClick={onAnother}>{t("import.another")}</Button>
      </div>
    </Card>
  );
}
