import type { Locale } from "@kiemtra/core";
import { scaleSchema, scaleSettings } from "@kiemtra/core/schema";
import { describe, expect, it } from "vitest";
import { sampleFacts, sampleScales } from "../../test/sample-scales.ts";
import { labelOf } from "../explain.ts";
import { describeScale } from "./describe-scale.ts";
import { scaleTitles } from "./scale-titles.ts";
import { settingLabels } from "./setting-labels.ts";

const contextIn = (locale: Locale) =>
  ({ locale, label: labelOf(sampleFacts, locale), places: 2, maxMilli: 2000 }) as const;

describe.each(Object.entries(scaleSettings))("the scale %s", (kind, settings) => {
  const scaleKind = kind as keyof typeof scaleSettings;

  it("has a title in both languages", () => {
    expect(scaleTitles[scaleKind].vi).not.toBe("");
    expect(scaleTitles[scaleKind].en).not.toBe("");
  });

  it("has a label in both languages for each of its settings, and no other", () => {
    const labels = settingLabels[scaleKind];
    expect(Object.keys(labels).sort()).toEqual(settings.map(({ path }) => path).sort());
    expect(Object.values(labels).flatMap(({ vi, en }) => [vi, en])).not.toContain("");
  });

  it("has a sample", () => {
    expect(sampleScales.map(([scale]) => scale.kind)).toContain(kind);
  });
});

describe.each(sampleScales)("a sample of a scale: %j", (scale, vi) => {
  it("is a scale that a rule set accepts", () => {
    expect(scaleSchema.parse(scale)).toEqual(scale);
  });

  it("is the sentence of a decision in Vietnamese", () => {
    expect(describeScale(scale, contextIn("vi"))).toBe(vi);
    expect(vi).toBe(vi.normalize("NFC"));
  });

  it.each(["vi", "en"] as const)("is one sentence in %s, with every place filled in", (locale) => {
    const sentence = describeScale(scale, contextIn(locale));
    expect(sentence).toMatch(/^[^a-zđ].+[^.]\.$/);
    expect(sentence).not.toMatch(/[{}]|undefined|s\/[a-z]/);
  });
});

it("says shares of the maximum without points where the maximum is not known", () => {
  const scale = { kind: "worst-event", events: [{ fact: "s/late", sharePercentMilli: 33_333 }] } as const;
  const label = labelOf(sampleFacts, "vi");
  expect(describeScale(scale, { locale: "vi", label, places: 2 })).toBe(
    "Trong kỳ không phát sinh: điểm tối đa; “Số hồ sơ quá hạn” phát sinh ít nhất một lần: 33,333% điểm tối đa.",
  );
});
