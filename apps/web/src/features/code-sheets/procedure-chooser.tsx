import { communeProcedures } from "@kiemtra/codes/commune-procedures";
import { foldForSearch } from "@kiemtra/core";
import { TextField } from "@kiemtra/ui/text-field";
import { useId, useMemo, useState } from "react";
import { useCodeSheetWords } from "../../words/use-code-sheet-words.ts";
import { FieldGroup } from "./field-group.tsx";

interface ProcedureChooserProps {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (codes: readonly string[], isChosen: boolean) => void;
}

const vietnamese = new Intl.Collator("vi");

/** The procedures of the catalogue by field, found by name, code or field without accents. */
export function ProcedureChooser({ chosen, onChoose }: ProcedureChooserProps) {
  const { t } = useCodeSheetWords();
  const id = useId();
  const [text, setText] = useState("");
  const groups = useMemo(() => {
    const wanted = foldForSearch(text);
    const found = communeProcedures.filter(({ code, name, field }) =>
      foldForSearch(`${code} ${name} ${field}`).includes(wanted),
    );
    const byField = Map.groupBy(found, ({ field }) => field);
    return [...byField].toSorted(([one], [other]) => vietnamese.compare(one, other));
  }, [text]);
  return (
    <div className="flex flex-col gap-2">
      <TextField id={id} type="search" label={t("sheets.search")} text={text} onText={setText} />
      {groups.length === 0 && <p className="text-hint text-muted">{t("sheets.found-none")}</p>}
      <ul className="flex max-h-[60dvh] flex-col gap-2 overflow-y-auto">
        {groups.map(([field, procedures]) => (
          <FieldGroup key={field} field={field} procedures={procedures} chosen={chosen} onChoose={onChoose} />
        ))}
      </ul>
    </div>
  );
}
