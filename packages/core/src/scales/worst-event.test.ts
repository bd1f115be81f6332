import { describe, expect, it } from "vitest";
import { because, conflict, full, missing, type Row, scoreOne, short } from "../../test/make-rule-set.ts";
import type { ScaleOf } from "../index.ts";

const scale: ScaleOf<"worst-event"> = {
  kind: "worst-event",
  events: [
    { fact: "t/less", sharePercentMilli: 80_000 },
    { fact: "t/yes", sharePercentMilli: 33_350 },
    { fact: "t/more", sharePercentMilli: 80_000 },
  ],
};
const event = (fact: string, share: number, lost: number) =>
  because("event-happened", lost, { fact, share }, [fact], ["avoid", { fact }]);

describe("worst event", () => {
  it.each<Row>([
    ["nothing happened: everything is earned", { "t/less": 0, "t/yes": false, "t/more": 0 }, full],
    [
      "one case is enough",
      { "t/less": 1, "t/yes": false, "t/more": 0 },
      short(8_000, 2_000, event("t/less", 80_000, 2_000)),
    ],
    [
      "a million million cases are no worse than one",
      { "t/less": 1_000_000_000_000, "t/yes": false, "t/more": 0 },
      short(8_000, 2_000, event("t/less", 80_000, 2_000)),
    ],
    [
      "a yes happened, a tie of its share rounded up",
      { "t/less": 0, "t/yes": true, "t/more": 0 },
      short(3_340, 6_660, event("t/yes", 33_350, 6_660)),
    ],
    [
      "the worst one counts, wherever it is written",
      { "t/less": 9, "t/yes": true, "t/more": 9 },
      short(3_340, 6_660, event("t/yes", 33_350, 6_660)),
    ],
    [
      "among equals the first is named",
      { "t/less": 1, "t/yes": false, "t/more": 5 },
      short(8_000, 2_000, event("t/less", 80_000, 2_000)),
    ],
    ["every missing answer is named", { "t/yes": true }, missing("t/less", "t/more")],
    [
      "a clash is open",
      { "t/less": 0, "t/yes": false, "t/more": 0 },
      conflict("clash", "t/yes"),
      { clashes: ["t/yes"] },
    ],
  ])("%s", (_, values, seen, more) => {
    expect(scoreOne(scale, values, more)).toEqual(seen);
  });

  it("costs nothing where what happened has the whole share", () => {
    const events = [{ fact: "t/less", sharePercentMilli: 100_000 }];
    expect(scoreOne({ ...scale, events }, { "t/less": 2 })).toEqual(full);
  });
});
