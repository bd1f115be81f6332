import type { ImportFault } from "@kiemtra/core/imports";
import { type FaultSpeaker, sayFault } from "@kiemtra/i18n/imports";

/** The list of faults as CSV, with a byte order mark so that a spreadsheet shows Vietnamese. */
export function faultCsv(
  faults: readonly ImportFault[],
  head: readonly string[],
  speaker: FaultSpeaker,
): string {
  const rows = faults.map((fault) => {
    const { row = "", column, data } = fault;
    return [
      String(row),
      column ? speaker.column(column) : "",
      String(data.text ?? ""),
      sayFault(fault, speaker).why,
    ];
  });
  return `\ufeff${[head, ...rows].map((cells) => cells.map(quoted).join(",")).join("\r\n")}\r\n`;
}

/** A text that a spreadsheet would take for a formula gets a mark in front: it came from someone else's file. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
