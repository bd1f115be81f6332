import type { Catalogue } from "@kiemtra/codes";
import { Button } from "@kiemtra/ui/button";
import { controlClass, describedBy, Field } from "@kiemtra/ui/field";
import { SkipForward, X } from "lucide-react";
import { useId } from "react";
import { useScanWords } from "../../words/use-scan-words.ts";
import { SampleForm } from "./sample-form.tsx";
import type { Sample } from "./use-sample.ts";

interface ExpectedProcedureProps {
  readonly catalogue: Catalogue;
  readonly sample: Sample;
  readonly label: string;
  readonly onLabel: (label: string) => void;
}

/** What the label beside the code names: typed, or the next of a sample. */
export function ExpectedProcedure({ catalogue, sample, label, onLabel }: ExpectedProcedureProps) {
  const { t } = useScanWords();
  const id = useId();
  if (sample.isDrawn) return <SampleTurn sample={sample} />;
  const frame = { id, label: t("scan.label"), hint: t("scan.label-hint") };
  return (
    <div className="flex flex-col gap-2">
      <Field {...frame}>
        <input
          id={id}
          list={`${id}-names`}
          value={label}
          autoComplete="off"
          aria-describedby={describedBy(frame)}
          onChange={(event) => onLabel(event.target.value)}
          className={controlClass(undefined)}
        />
        <datalist id={`${id}-names`}>
          {catalogue.procedures.map(({ code, name }) => (
            <option key={code} value={name}>
              {code}
            </option>
          ))}
        </datalist>
      </Field>
      <SampleForm seed={sample.seed} onDraw={sample.draw} />
    </div>
  );
}

function SampleTurn({ sample }: { readonly sample: Sample }) {
  const { t } = useScanWords();
  const { next, total, doneCount, seed } = sample;
  const place = next
    ? t("scan.sample-next", { at: doneCount + 1, total, seed })
    : t("scan.sample-done", { total, seed });
  return (
    <div className="flex flex-col gap-1 rounded-card bg-tracked-tint p-3 text-hint line">
      <p className="text-tracked">{place}</p>
      {next && (
        <p className="text-body font-semibold">
          {next.name} <span className="font-normal">({next.code})</span>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {next && (
          <Button icon={SkipForward} variant="quiet" className="-ml-4" onClick={sample.advance}>
            {t("scan.sample-skip")}
          </Button>
        )}
        <Button icon={X} variant="quiet" onClick={sample.drop}>
          {t("scan.sample-drop")}
        </Button>
      </div>
    </div>
  );
}
