/** Number and symbol: *05* and *TB-PNV*. The number is given by the office's registry, later. */
export interface PaperNumber {
  readonly number?: string | undefined;
  readonly symbol: string;
}

/** Room for a number to be written in by hand or by the registry; does not break. */
const ROOM = "\u00A0".repeat(8);

/** *Số: 05/TB-PNV*; without a number the place stays free. */
export function numberLine({ number, symbol }: PaperNumber): string {
  const given = number?.trim();
  return `Số:${given ? ` ${given.padStart(2, "0")}` : ROOM}/${symbol}`;
}
