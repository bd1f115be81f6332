import type { FactRow, FactSheet, FactSpec, ScalarValue } from "@kiemtra/core";
import { Button } from "@kiemtra/ui/button";
import { Copy, Plus } from "lucide-react";
import { Suspense, useContext, useState } from "react";
import { type ScannedSpec, ScanSlot } from "../../shared/scan-slot.ts";
import { useDesktop } from "../../shared/use-media.ts";
import { uuidV7 } from "../../shared/uuid.ts";
import { useWords } from "../../words/use-words.ts";
import { RowCards } from "./row-cards.tsx";
import { RowTable } from "./row-table.tsx";
import type { FactDrafts } from "./use-fact-drafts.ts";

export type RowsSpec = Extract<FactSpec, { kind: "rows" }>;

/** How a row's cells change, for cards and for the table. */
export interface RowActions {
  readonly set: (row: FactRow, column: string, value: ScalarValue | null, typing: boolean) => void;
  readonly leave: (row: FactRow) => void;
  readonly remove: (row: FactRow) => void;
}

interface RowsFieldProps {
  readonly spec: RowsSpec;
  readonly sheet: FactSheet;
  readonly drafts: FactDrafts;
}

/** Rows of sampled dossiers: cards on a phone, a table on a desktop. A new row counts once it says something. */
export function RowsField({ spec, sheet, drafts }: RowsFieldProps) {
  const { t, of } = useWords();
  const desktop = useDesktop();
  const Scanner = useContext(ScanSlot);
  const [isScanning, setIsScanning] = useState(false);
  const [newId, setNewId] = useState<string>();
  const recorded = sheet.values[spec.key];
  const rows: readonly FactRow[] = Array.isArray(recorded) ? recorded : [];
  const blank = newId !== undefined && !rows.some((row) => row.id === newId);
  const shown: readonly FactRow[] = blank ? [...rows, { id: newId, cells: {} }] : rows;
  const last = rows.at(-1);
  const actions: RowActions = {
    set: (row, column, value, typing) => {
      const { [column]: _replaced, ...others } = row.cells;
      const cells = value === null ? others : { ...others, [column]: value };
      const change = { fact: spec.key, row: row.id, value: cells };
      if (typing) drafts.type(change);
      else drafts.say(change);
    },
    leave: (row) => drafts.leave(spec.key, row.id),
    remove: (row) => {
      if (row.id === newId) setNewId(undefined);
      drafts.say({ fact: spec.key, row: row.id, value: null });
    },
  };
  const copyLast = () => {
    if (last) drafts.say({ fact: spec.key, row: uuidV7(), value: { ...last.cells } });
  };
  const addRows = (scanned: readonly FactRow["cells"][]) => {
    for (const cells of scanned) drafts.say({ fact: spec.key, row: uuidV7(), value: { ...cells } });
  };
  const Rows = desktop ? RowTable : RowCards;
  return (
    <section aria-label={of(spec.label)} className="flex flex-col gap-2">
      <h2 className="flex justify-between gap-2 text-hint font-semibold">
        <span>{of(spec.label)}</span>
        <span className="text-muted">{t("rows.count", { n: rows.length })}</span>
      </h2>
      {spec.help && <p className="text-hint text-muted">{of(spec.help)}</p>}
      {shown.length > 0 && <Rows spec={spec} rows={shown} actions={actions} />}
      <div className="flex flex-wrap gap-2">
        {Scanner && isScanned(spec) && (
          <Button variant="primary" className="flex-1 lg:flex-none" onClick={() => setIsScanning(true)}>
            {t("rows.scan")}
          </Button>
        )}
        <Button
          icon={Plus}
          className="flex-1 lg:flex-none"
          disabled={blank}
          onClick={() => setNewId(uuidV7())}
        >
          {t("rows.add")}
        </Button>
        {last && !blank && (
          <Button icon={Copy} className="flex-1 lg:flex-none" onClick={copyLast}>
            {t("rows.copy")}
          </Button>
        )}
      </div>
      {Scanner && isScanning && isScanned(spec) && (
        <Suspense>
          <Scanner spec={spec} onRows={addRows} onClose={() => setIsScanning(false)} />
        </Suspense>
      )}
    </section>
  );
}

function isScanned(spec: RowsSpec): spec is ScannedSpec {
  return spec.scan !== undefined;
}
