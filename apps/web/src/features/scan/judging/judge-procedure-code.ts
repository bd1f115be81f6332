import { type Catalogue, type LookUp, lookUpProcedure, readProcedureAddress } from "@kiemtra/codes";
import type { FactRow } from "@kiemtra/core";
import type { ScannedSpec } from "../../../shared/scan-slot.ts";
import { outcomeCell, readableCell, textCell } from "./outcome-cell.ts";
import type { ReadFrom, Said, ScannedCode } from "./scanned-code.ts";

interface Scan {
  readonly spec: ScannedSpec;
  readonly catalogue: Catalogue;
  /** Code or name on the label beside the code; empty where it was not told. */
  readonly expected: string;
  readonly from: ReadFrom;
}

/** What a code beside a posted procedure opens, and the row for it. */
export function judgeProcedureCode(text: string, scan: Scan): ScannedCode {
  const address = readProcedureAddress(text);
  const found = lookUpProcedure(scan.catalogue, address, scan.expected);
  const said = tell(found, scan.catalogue);
  const isOld = address.kind === "procedure" && address.form === "national-old";
  return {
    ...said,
    title: said.title || { key: "scan.text", data: { text: shorten(text) } },
    details: [...said.details, ...(isOld ? [{ key: "scan.old-address" } as const] : [])],
    ...(address.kind === "procedure" && /^https?:/i.test(text) && { page: text.trim() }),
    cells: cellsOf(text, said, scan),
  };
}

type Told = Pick<ScannedCode, "tone" | "verdict" | "title" | "details"> & {
  readonly outcome: string;
  /** The procedure of the code, for the row's name. */
  readonly name?: string;
};

function tell(found: LookUp, catalogue: Catalogue): Told {
  switch (found.state) {
    case "current":
      return {
        tone: "good",
        verdict: { key: found.agrees ? "scan.agrees" : "scan.current" },
        title: found.procedure.name,
        name: found.procedure.name,
        details: [{ key: "scan.procedure", data: { ...found.procedure } }, asOf(catalogue)],
        outcome: "current",
      };
    case "another":
      return {
        tone: "wrong",
        verdict: { key: "scan.another" },
        title: found.procedure.name,
        name: found.procedure.name,
        details: [
          { key: "scan.procedure", data: { ...found.procedure } },
          {
            key: "scan.label-names",
            data: { name: catalogue.byCode.get(found.expected)?.name ?? found.expected },
          },
        ],
        outcome: "wrong-procedure",
      };
    case "repealed":
      return {
        tone: "wrong",
        verdict: { key: "scan.repealed" },
        title: found.procedure.name ?? found.procedure.code,
        name: found.procedure.name ?? found.procedure.code,
        details: repealDetails(found.procedure),
        outcome: "old-version",
      };
    case "unknown":
      return {
        tone: "open",
        verdict: { key: "scan.unknown" },
        title: found.code ?? "",
        ...(found.code && { name: found.code }),
        details: [{ key: "scan.unknown-why", data: { n: catalogue.procedures.length } }],
        outcome: "unknown-code",
      };
    case "not-a-procedure":
      return {
        tone: "wrong",
        verdict: { key: "scan.not-a-procedure" },
        title: "",
        details: [{ key: `scan.is.${found.is}` }],
        outcome: "not-a-procedure",
      };
  }
}

/** The day of the list stands with every word that it is right: lists grow old. */
function asOf({ takenOn }: Catalogue): Said {
  const [year = "", month = ""] = takenOn.split("-");
  return { key: "scan.as-of", data: { month: `${Number(month)}/${year}` } };
}

function repealDetails(procedure: Extract<LookUp, { state: "repealed" }>["procedure"]): readonly Said[] {
  const { since, decision = "", replacedBy } = procedure;
  return [
    { key: "scan.repealed-since", data: { since, decision } },
    ...(replacedBy ? [{ key: "scan.replaced-by", data: { code: replacedBy } } as const] : []),
  ];
}

/** The label's procedure where it was told, else the one that the code opens. */
function cellsOf(text: string, { outcome, name }: Told, scan: Scan): FactRow["cells"] {
  const { spec, catalogue, expected, from } = scan;
  if (spec.scan.reads !== "procedure-code") return {};
  const { procedure, address } = spec.scan.columns;
  const label = catalogue.byCode.get(expected)?.name ?? expected;
  return {
    ...textCell(spec, procedure, label || name),
    ...textCell(spec, address, text.trim()),
    ...outcomeCell(spec, outcome),
    ...(from === "camera" && readableCell(spec, true)),
  };
}

function shorten(text: string): string {
  const [signs, most] = [Array.from(text.trim()), 120];
  return signs.length > most ? `${signs.slice(0, most).join("")}…` : signs.join("");
}
