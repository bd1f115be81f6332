import type { FactRow } from "@kiemtra/core";
import type { ScannedSpec } from "../../shared/scan-slot.ts";
import { outcomeCell, readableCell, textCell } from "./judging/outcome-cell.ts";
import type { ScannedCode } from "./judging/scanned-code.ts";

/** One code of this session, before it becomes a row. */
export interface ScanItem {
  /** What the code says; empty for a code that cannot be scanned. */
  readonly text: string;
  /** What the label was said to name when it was scanned; empty where nobody said. */
  readonly expected: string;
  readonly code: ScannedCode;
}

/** A code that cannot be scanned: known by its label alone. */
export function unreadableItem(spec: ScannedSpec, label: string): ScanItem {
  const { scan } = spec;
  const name = scan.reads === "procedure-code" ? textCell(spec, scan.columns.procedure, label) : {};
  const outcome = outcomeCell(spec, scan.reads === "procedure-code" ? "does-not-open" : "damaged");
  return {
    text: "",
    expected: label,
    code: {
      tone: "wrong",
      verdict: { key: "scan.unreadable-added" },
      title: label,
      details: [],
      cells: { ...name, ...outcome, ...readableCell(spec, false) },
    },
  };
}

/** The same code when the label beside it names another procedure, or after all this one. */
export function withLabel(item: ScanItem, spec: ScannedSpec, agrees: boolean): ScanItem {
  const { code } = item;
  return {
    ...item,
    code: {
      ...code,
      tone: agrees ? "good" : "wrong",
      verdict: { key: agrees ? "scan.agrees" : "scan.another" },
      cells: {
        ...relabelled(code, spec, agrees),
        ...outcomeCell(spec, agrees ? "current" : "wrong-procedure"),
      },
    },
  };
}

/** A name that came from the code is no longer the label's when the label differs: a person enters that one. */
function relabelled({ cells, title }: ScannedCode, spec: ScannedSpec, agrees: boolean): FactRow["cells"] {
  if (spec.scan.reads !== "procedure-code" || typeof title !== "string") return cells;
  const { procedure } = spec.scan.columns;
  const { [procedure]: name, ...others } = cells;
  if (agrees) return { ...cells, ...textCell(spec, procedure, title) };
  return name === title ? others : cells;
}

/** Whether the label can still say otherwise: the code opens a procedure in force. */
export function hangsOnLabel({ code }: ScanItem): boolean {
  return ["scan.current", "scan.agrees", "scan.another"].includes(code.verdict.key);
}
