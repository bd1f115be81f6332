import type { Scale } from "@kiemtra/core";
import { type Setting, scaleSettings } from "@kiemtra/core/schema";

/** One number of a scale that may be changed: where it sits, what it is, what it holds. */
export interface SettingField {
  readonly path: string;
  readonly kind: Scale["kind"];
  readonly setting: Setting;
  readonly value: number;
}

/** Whether a setting is held in thousandths of what people read. */
export function isThousandths({ unit }: Setting): boolean {
  return unit === "points" || unit === "percent" || unit === "number";
}

/** The settings that a scale holds, one for each place: `bands[0].fromMilli`, `parts[1].scale.fullFromPercentMilli`. */
export function settingFields(scale: Scale, prefix = ""): readonly SettingField[] {
  const own = scaleSettings[scale.kind].flatMap((setting) =>
    places(scale, setting.path).map(([path, value]) => ({
      path: prefix + path,
      kind: scale.kind,
      setting,
      value,
    })),
  );
  const nested =
    scale.kind === "composite"
      ? scale.parts.map((part, at) => [part.scale, `parts[${at}].scale.`] as const)
      : scale.kind === "chosen"
        ? scale.formulas.map((formula, at) => [formula.scale, `formulas[${at}].scale.`] as const)
        : [];
  return [...own, ...nested.flatMap(([inner, at]) => settingFields(inner, prefix + at))];
}

/**
 * The scale with some of its settings changed, by their places; as people write them, with a comma or a point; what is no number within bounds is left as it was.
 */
export function withSettings(scale: Scale, changes: Readonly<Record<string, string>>): Scale {
  const copy = structuredClone(scale) as unknown as Holder;
  for (const { path, setting } of settingFields(scale)) {
    const text = changes[path];
    if (text === undefined || text.trim() === "") continue;
    const value = Number((Number(text.replace(",", ".")) * (isThousandths(setting) ? 1000 : 1)).toFixed(3));
    if (!Number.isInteger(value)) continue;
    if (value >= setting.min && value <= setting.max) put(copy, steps(path), value);
  }
  return copy as unknown as Scale;
}

interface Holder {
  [key: string]: unknown;
}

/** Every place in a scale that a path with `[]` means, with the number that is there. */
function places(holder: unknown, path: string): readonly (readonly [string, number])[] {
  const [first = "", ...rest] = path.split(".");
  const isList = first.endsWith("[]");
  const key = isList ? first.slice(0, -2) : first;
  const value = (holder as Holder)[key];
  if (isList)
    return Array.isArray(value)
      ? value.flatMap((entry, at) =>
          places(entry, rest.join(".")).map(([tail, n]) => [`${key}[${at}].${tail}`, n] as const),
        )
      : [];
  if (rest.length === 0) return typeof value === "number" ? [[key, value]] : [];
  if (typeof value !== "object" || value === null) return [];
  return places(value, rest.join(".")).map(([tail, n]) => [`${key}.${tail}`, n] as const);
}

function steps(path: string): readonly string[] {
  return path.split(/[.[\]]+/).filter((step) => step !== "");
}

function put(holder: Holder, [first = "", ...rest]: readonly string[], value: number): void {
  if (rest.length === 0) holder[first] = value;
  else put(holder[first] as Holder, rest, value);
}
