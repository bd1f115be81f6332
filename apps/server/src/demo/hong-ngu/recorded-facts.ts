import { MARK_PREFIX, type ScalarValue } from "@kiemtra/core";
import type { DemoUserIds } from "../ensure-accounts.ts";
import type { RecordedFact } from "../fact-events.ts";
import { modelRows } from "./new-models.ts";
import { praisedEverywhere } from "./praised-everywhere.ts";
import { codeRows, postedRows } from "./sampled-procedures.ts";
import { recordRows } from "./sampled-records.ts";
import type { VisitFigures } from "./visit.ts";

type Rows = readonly Readonly<Record<string, ScalarValue>>[];

/** What the member of procedure control looks at. */
const PROCEDURE_CONTROL = ["one-stop", "procedure-listing", "procedure-control"];

/** The figures of a visit as the team recorded them: procedure control by its member, the rest by the head. */
export function recordedFacts(figures: VisitFigures, users: DemoUserIds): readonly RecordedFact[] {
  const head = users["to-truong"];
  const tables = Object.entries(tablesOf(figures));
  return [
    ...Object.entries(figures.answers).flatMap(([plugin, own]) => {
      const author = PROCEDURE_CONTROL.includes(plugin) ? users["thanh-vien"] : head;
      const answers = { ...praisedEverywhere[plugin], ...own };
      const ofPlugin = tables.filter(([fact]) => fact.startsWith(`${plugin}/`));
      return [
        ...Object.entries(answers).map(([key, value]) => ({ fact: `${plugin}/${key}`, value, author })),
        ...ofPlugin.flatMap(([fact, list]) => rowFacts(fact, list, author)),
      ];
    }),
    ...Object.entries(figures.notChecked ?? {}).map(([node, reason]) => ({
      fact: `${MARK_PREFIX}${node}`,
      value: reason,
      author: head,
    })),
    ...Object.entries(figures.differing ?? {}).map(([fact, value]) => ({ fact, value, author: head })),
  ];
}

function tablesOf({ models, posted, codes, records }: VisitFigures): Readonly<Record<string, Rows>> {
  return {
    "steering/new-models": models ? modelRows(models) : [],
    "procedure-listing/sampled-procedures": posted ? postedRows(posted) : [],
    "qr-listing/scanned-codes": codes ? codeRows(codes) : [],
    "procedure-control/sampled-dossiers": records ? recordRows(records) : [],
  };
}

function rowFacts(fact: string, list: Rows, author: string): readonly RecordedFact[] {
  return list.map((cells, index) => ({
    fact,
    row: `row-${String(index + 1).padStart(2, "0")}`,
    value: { ...cells },
    author,
  }));
}
