import type { Wording } from "../schema/wording.ts";
import type { LocalText } from "../text/local-text.ts";

/**
 * The usual words where a rule set gives none. *Các*: every unit; *phần lớn*: more than half; *một số*: from one in seven on;
 * *có nơi*: fewer. Phrases of rates as notices of conclusions use them.
 */
export const usualWording: Wording = {
  quantifiers: [
    { key: "all", fromPercentMilli: 100_000, text: { vi: "các xã, phường", en: "all units" } },
    { key: "most", fromPercentMilli: 50_001, text: { vi: "phần lớn các xã, phường", en: "most units" } },
    { key: "some", fromPercentMilli: 14_000, text: { vi: "một số xã, phường", en: "some units" } },
    { key: "somewhere", fromPercentMilli: 0, text: { vi: "có nơi", en: "a unit here and there" } },
  ],
  rates: [
    { fromPercentMilli: 95_000, text: { vi: "đạt tỷ lệ rất cao", en: "is very high" } },
    { fromPercentMilli: 85_000, text: { vi: "đạt tỷ lệ cao", en: "is high" } },
    { fromPercentMilli: 70_000, text: { vi: "đạt tỷ lệ khá cao", en: "is fairly high" } },
    { fromPercentMilli: 50_000, text: { vi: "đạt tỷ lệ trung bình", en: "is average" } },
    { fromPercentMilli: 0, text: { vi: "đạt tỷ lệ còn thấp", en: "is still low" } },
  ],
};

/** How many units do so, in words; `undefined` where none does. `all` is more than 0. */
export function quantify(
  { quantifiers }: Wording,
  some: number,
  all: number,
): Wording["quantifiers"][number] | undefined {
  if (some === 0) return undefined;
  return (
    quantifiers.find(({ fromPercentMilli }) => some * 100_000 >= fromPercentMilli * all) ?? quantifiers.at(-1)
  );
}

/** What is said of a rate of so many of so many; `undefined` where there was none. */
export function ratePhrase({ rates }: Wording, of: number, over: number): LocalText | undefined {
  if (over === 0) return undefined;
  const found = rates.find(({ fromPercentMilli }) => of * 100_000 >= fromPercentMilli * over) ?? rates.at(-1);
  return found?.text;
}
