import { expect, it } from "vitest";
import { conflictTexts } from "../reasons/conflicts.ts";
import { allReasons } from "../reasons/more-reasons.ts";
import {
  describeApplicability,
  describeCoefficient,
  describeGate,
  describePolicy,
  describeRollUp,
} from "./index.ts";

const vi = { locale: "vi" } as const;
const en = { locale: "en" } as const;
const area = {
  attribute: "area",
  on: "points",
  values: [{ is: "mountain", percentMilli: 75_000 }],
  otherwisePercentMilli: 100_000,
} as const;
const names: Readonly<Record<string, string>> = { area: "khu vực", mountain: "miền núi" };

it("words a coefficient, with the names of the attribute and its values", () => {
  const label = (key: string, value?: string) => names[value ?? key];
  expect(describeCoefficient(area, { ...vi, label })).toBe(
    "Điểm đạt được nhân hệ số theo khu vực: miền núi 75%; đơn vị khác 100%; không quá điểm tối đa.",
  );
  expect(describeCoefficient({ ...area, on: "requirement" }, en)).toBe(
    "What is required is multiplied by area: mountain 75%; other units 100%.",
  );
});

it("words how a group is made of its children", () => {
  expect(describeRollUp("best-of", vi)).toBe("Chỉ tính nội dung được nhiều điểm nhất.");
  expect(describeRollUp("sum", en)).toBe("Points are added.");
});

it("words a gate", () => {
  const label = () => "Bố trí đủ cán bộ";
  expect(describeGate({ child: "staff", atLeastPercentMilli: 50_000 }, { ...vi, label })).toBe(
    "“Bố trí đủ cán bộ” đạt dưới 50% điểm tối đa thì các nội dung khác trong nhóm không được tính điểm.",
  );
});

it("words what happens to the points of what did not occur or does not apply", () => {
  expect(describePolicy("spread", "no-occurrence", vi)).toBe(
    "Không phát sinh trong kỳ: chia đều điểm cho các nội dung cùng nhóm.",
  );
  expect(describePolicy("zero", "not-applicable", en)).toBe("Not applicable: counts 0.");
});

it("words which units and days a criterion is for", () => {
  const rule = { kinds: ["commune"], types: ["phường"], from: "2025-07-01", because: { vi: "…" } } as const;
  expect(describeApplicability(rule, vi)).toBe(
    "Áp dụng đối với cấp xã; loại đơn vị: phường; từ ngày 01/7/2025.",
  );
  expect(describeApplicability({ because: { vi: "…" }, to: "2025-12-31" }, en)).toBe(
    "Applies to every unit; to 31/12/2025.",
  );
});

const texts = Object.entries({ ...allReasons.reasons, ...allReasons.regains, ...conflictTexts });

it.each(texts)("%s has both languages, the same places and no word of blame", (_code, text) => {
  const places = (words = "") => [...words.matchAll(/\{[a-zA-Z]+(?::[a-z]+)?\}/g)].map(String).sort();
  expect(places(text.en)).toEqual(places(text.vi));
  expect(text.vi).toBe(text.vi.normalize("NFC"));
  expect(text.vi).not.toMatch(/mất điểm|!/);
});
