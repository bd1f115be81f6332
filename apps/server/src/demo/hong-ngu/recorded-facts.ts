import { MARK_PREFIX, type ScalarValue } from "@kiemtra/core";
import type { DemoUserIds } from "../ensure-accounts.ts";
import type { RecordedFact } from "../fact-events.ts";
import { codeRows, postedRows } from "./sampled-rows.ts";
import type { VisitFigures } from "./visit.ts";

/** The figures of a visit as the team recorded them: procedure control by its member, the rest by the head. */
export function recordedFacts(figures: VisitFigures, users: DemoUserIds): readonly RecordedFact[] {
  const head = users["to-truong"];
  const member = users["thanh-vien"];
  return [
    ...scalars("procedure-listing", figures.listing, member),
    ...rows("procedure-listing/sampled-procedures", figures.posted && postedRows(figures.posted), member),
    ...scalars("qr-listing", figures.qr, head),
    ...rows("qr-listing/scanned-codes", figures.codes && codeRows(figures.codes), head),
    ...scalars("online-payment", figures.payment, head),
    ...scalars("youth-support", figures.support, head),
    ...Object.entries(figures.notChecked ?? {}).map(([node, reason]) => ({
      fact: `${MARK_PREFIX}${node}`,
      value: reason,
      author: head,
    })),
    ...Object.entries(figures.differing ?? {}).map(([fact, value]) => ({ fact, value, author: head })),
  ];
}

function scalars(
  plugin: string,
  values: Readonly<Record<string, ScalarValue>> | undefined,
  author: string,
): readonly RecordedFact[] {
  return Object.entries(values ?? {}).map(([key, value]) => ({ fact: `${plugin}/${key}`, value, author }));
}

function rows(
  fact: string,
  list: readonly Readonly<Record<string, ScalarValue>>[] | undefined,
  author: string,
): readonly RecordedFact[] {
  return (list ?? []).map((cells, index) => ({
    fact,
    row: `row-${String(index + 1).padStart(2, "0")}`,
    value: { ...cells },
    author,
  }));
}
