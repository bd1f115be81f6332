import { readCsv } from "./read-csv.ts";
import { dataFile } from "./read-units.ts";

/** What became of a unit, by which clause. */
export interface UnitChange {
  readonly from: string;
  readonly to: string;
  readonly extent: "whole" | "part";
  readonly resolution: string;
  readonly clause: string;
  readonly effectiveOn: string;
}

const EXTENTS: Readonly<Record<string, UnitChange["extent"]>> = { "toàn bộ": "whole", "một phần": "part" };

/** The 308 links of Resolution 1663/NQ-UBTVQH15 from old units of Đồng Tháp and Tiền Giang to new ones. */
export async function readUnitChanges(): Promise<readonly UnitChange[]> {
  const rows = await readCsv(dataFile("unit-changes-2025-dong-thap.csv"), [
    "old_code",
    "new_code",
    "extent",
    "resolution",
    "clause",
    "effective_date",
  ]);
  return rows.map(({ old_code, new_code, extent: words, resolution, clause, effective_date }) => {
    const extent = EXTENTS[words];
    if (!extent) throw new Error(`unit change ${old_code} → ${new_code}: unknown extent "${words}"`);
    const ends = { from: `2023:${old_code}`, to: `2025:${new_code}` };
    return { ...ends, extent, resolution, clause, effectiveOn: effective_date };
  });
}
