import type { IsoDate } from "../calendar/working-days.ts";

/** What a unit is in the structure of the state. The district level ended on 1 July 2025. */
export type UnitKind = "ministry" | "province" | "district" | "commune" | "department";

/** A unit as it stood on one date. Codes are reused over time, so identity is code and date, never the code alone. */
export interface Unit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** The official type: `xã`, `phường`, `đặc khu`, `thị trấn`, `tỉnh`, `sở`… */
  readonly type: string;
  readonly parentId?: string;
  /** First and last day in force; absent where the source does not say. */
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
}

/** Whether the unit existed on `date`. */
export function isInForce(unit: Pick<Unit, "validFrom" | "validTo">, date: IsoDate): boolean {
  return (unit.validFrom ?? "") <= date && date <= (unit.validTo ?? "9999-12-31");
}

const AUTHORITY_KINDS: readonly UnitKind[] = ["commune", "district", "province"];

/** The authority that answers for the unit in papers: `UBND phường An Lộc`. A department answers for itself. */
export function authorityName(unit: Pick<Unit, "name" | "kind">): string {
  if (!AUTHORITY_KINDS.includes(unit.kind) || unit.name.startsWith("UBND")) return unit.name;
  return `UBND ${unit.name.charAt(0).toLowerCase()}${unit.name.slice(1)}`;
}
