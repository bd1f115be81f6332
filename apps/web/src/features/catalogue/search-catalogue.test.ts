import { describe, expect, it } from "vitest";
import { type CataloguePlugin, searchCatalogue } from "./search-catalogue.ts";

const text = (vi: string, en = "") => ({ vi, en });
const criterion = (key: string, vi: string, recommendation = "") => ({
  key,
  title: text(vi),
  rule: text("Đạt 100%: điểm tối đa"),
  law: [text("Nghị định 63/2010/NĐ-CP")],
  evidence: [text("Ảnh bảng niêm yết", "Photo of the board")],
  findings: [
    {
      kind: "shortcoming" as const,
      text: text("Chưa niêm yết"),
      recommendation: recommendation ? text(recommendation) : null,
    },
  ],
});
const plugins: readonly CataloguePlugin[] = [
  {
    id: "qr-listing",
    version: "1.0.0",
    title: text("Niêm yết bằng mã QR", "Posted by QR code"),
    description: text("Mã quét được"),
    criteria: [
      criterion("qr-listing/labelled", "Cạnh mã có tên"),
      criterion("qr-listing/scans", "Mã quét được", "In lại mã rõ nét"),
    ],
    facts: [{ key: "qr-listing/codes", label: text("Số mã đã quét") }],
    signals: [],
  },
  {
    id: "steering",
    version: "1.0.0",
    title: text("Chỉ đạo, điều hành"),
    description: text("Kế hoạch"),
    criteria: [criterion("steering/plans", "Ban hành kế hoạch")],
    facts: [],
    signals: [],
  },
];
const found = (wanted: string) =>
  searchCatalogue(plugins, wanted).flatMap(({ criteria }) => criteria.map(({ key }) => key));

describe("the search of the catalogue", () => {
  it.each<[string, string, readonly string[]]>([
    ["nothing asked", " ", ["qr-listing/labelled", "qr-listing/scans", "steering/plans"]],
    ["a title without accents", "ban hanh ke hoach", ["steering/plans"]],
    ["words in any order", "hoach ban", ["steering/plans"]],
    ["a recommendation", "in lai ma", ["qr-listing/scans"]],
    ["English words", "photo", ["qr-listing/labelled", "qr-listing/scans", "steering/plans"]],
    ["a plugin: all its criteria", "QR code", ["qr-listing/labelled", "qr-listing/scans"]],
    [
      "what is recorded: all criteria of the plugin",
      "so ma da quet",
      ["qr-listing/labelled", "qr-listing/scans"],
    ],
    ["only the criterion that says it, where the plugin says it too", "ma quet duoc", ["qr-listing/scans"]],
    ["the beginning of a word", "ke ho", ["steering/plans"]],
    ["nothing by the middle of a word", "oach", []],
    ["no plugin by words from here and there", "niem so", []],
    ["a key", "steering/plans", ["steering/plans"]],
    ["a number of a law", "63/2010", ["qr-listing/labelled", "qr-listing/scans", "steering/plans"]],
    ["what there is not", "xe đạp", []],
  ])("finds %s", (_, wanted, keys) => {
    expect(found(wanted)).toEqual(keys);
  });
});
