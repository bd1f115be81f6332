import type { LocalText, TextData } from "@kiemtra/core";
import type { ImportFault } from "@kiemtra/core/imports";
import { type Speaker, say } from "../say.ts";
import { importFaultTexts } from "./import-fault-texts.ts";

/** What a fault is told with: the names of columns and units, and of facts. */
export interface FaultSpeaker extends Speaker {
  readonly column: (key: string) => string;
  readonly unit: (id: string) => string;
}

/** A fault in words: where it is, and why with what to do. */
export interface SaidFault {
  readonly where: string;
  readonly why: string;
}

/** Words a fault, alike on the screen, in a list to download and in a terminal. */
export function sayFault(fault: ImportFault, speaker: FaultSpeaker): SaidFault {
  return {
    where: placeOf(fault, speaker),
    why: say(importFaultTexts[fault.code], dataOf(fault, speaker), speaker),
  };
}

const ROW: LocalText = { vi: "Dòng {row}", en: "Row {row}" };
const CELL: LocalText = { vi: "Dòng {row}, cột “{column}”", en: "Row {row}, column “{column}”" };
const FILE: LocalText = { vi: "Cả tệp", en: "The whole file" };

function placeOf({ row, column }: ImportFault, speaker: FaultSpeaker): string {
  if (row === undefined) return say(FILE, {}, speaker);
  return column === undefined
    ? say(ROW, { row }, speaker)
    : say(CELL, { row, column: speaker.column(column) }, speaker);
}

function dataOf({ code, data }: ImportFault, { unit }: FaultSpeaker): TextData {
  const id = code === "unit-twice" ? data.text : data.unit;
  return id === undefined ? data : { ...data, unit: unit(String(id)) };
}
