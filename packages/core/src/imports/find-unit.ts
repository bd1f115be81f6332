import { foldHeading } from "./headings.ts";
import { cellText, type ImportCell } from "./import-row.ts";

/** A unit that a file may name, by code or by name. */
export interface ImportUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** Which units a file is about: one for all rows, those of a list, or whatever it names. */
export type ImportUnits =
  | { readonly kind: "one"; readonly id: string }
  | {
      readonly kind: "list";
      readonly units: readonly ImportUnit[];
      /** Known, but not wanted: their rows are left out and counted. */
      readonly others?: readonly ImportUnit[];
    }
  | { readonly kind: "as-written" };

/** What a cell with a unit says. */
export type FoundUnit =
  | { readonly id: string; readonly isWanted: boolean }
  | { readonly code: "unit-unknown"; readonly text: string }
  | { readonly code: "unit-ambiguous"; readonly text: string; readonly names: readonly string[] };

/** Reads cells with units: the code, or the name without accents, with or without what kind of unit it is. */
export function unitFinder(units: ImportUnits): (cell: ImportCell) => FoundUnit {
  if (units.kind === "one") return () => ({ id: units.id, isWanted: true });
  if (units.kind === "as-written") return (cell) => ({ id: cellText(cell), isWanted: true });
  const wanted = new Set(units.units.map(({ id }) => id));
  const all = [...units.units, ...(units.others ?? []).filter(({ id }) => !wanted.has(id))];
  const byName = indexBy(all, ({ code, id, name }) => [foldHeading(code), foldHeading(id), spellOut(name)]);
  const byBareName = indexBy(all, ({ code, name }) => [withoutZeros(code), spellOut(name).replace(KIND, "")]);
  const find = (text: string): FoundUnit => {
    for (const part of [text, text.split(",")[0] ?? ""]) {
      const name = spellOut(part);
      const found =
        byName.get(foldHeading(part)) ??
        byName.get(name) ??
        // A commune is not the ward of the same name: the bare name will do only where nothing else is written.
        (KIND.test(name) ? undefined : byBareName.get(name)) ??
        byBareName.get(withoutZeros(part));
      if (!found) continue;
      const [first, second] = [...found];
      if (second) return { code: "unit-ambiguous", text, names: [...found].map(({ name: one }) => one) };
      if (first) return { id: first.id, isWanted: wanted.has(first.id) };
    }
    return { code: "unit-unknown", text };
  };
  const known = new Map<string, FoundUnit>();
  return (cell) => {
    const text = cellText(cell);
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

/** Who acts for a unit, as systems write it before the unit's own name. */
const AUTHORITY =
  /^(?:(?:uy ban nhan dan|ubnd|(?:trung tam|tt) (?:phuc vu )?hanh chinh cong|bo phan tiep nhan va tra ket qua|bo phan mot cua)(?: cua)? )+/;
const KIND = /^(?:xa|phuong|thi tran|dac khu|thi xa|thanh pho|quan|huyen|tinh) /;
const SHORT_KINDS: Readonly<Record<string, string>> = {
  p: "phuong",
  x: "xa",
  tt: "thi tran",
  tx: "thi xa",
  tp: "thanh pho",
  q: "quan",
  h: "huyen",
};

/** A name without accents and without the authority in front, its kind in full: `P. An Lộc` as `phuong an loc`. */
function spellOut(name: string): string {
  const own = foldHeading(name).replace(AUTHORITY, "");
  return own.replace(/^(p|x|tt|tx|tp|q|h) (?=.)/, (_, short: string) => `${SHORT_KINDS[short]} `);
}

/** A spreadsheet that took a code for a number lost its leading noughts. */
function withoutZeros(code: string): string {
  return /^\d+$/.test(code) ? `#${code.replace(/^0+/, "")}` : "";
}

function indexBy(
  units: readonly ImportUnit[],
  keysOf: (unit: ImportUnit) => readonly string[],
): ReadonlyMap<string, ReadonlySet<ImportUnit>> {
  const index = new Map<string, Set<ImportUnit>>();
  for (const unit of units) {
    for (const key of keysOf(unit)) {
      if (key === "") continue;
      index.set(key, (index.get(key) ?? new Set()).add(unit));
    }
  }
  return index;
}
