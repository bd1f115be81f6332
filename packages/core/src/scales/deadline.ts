import { countWorkingDays, daysBetween, isIsoDate } from "../calendar/working-days.ts";
import type { FactKey, FactSheet } from "../facts/fact-value.ts";
import { fraction, max as larger, ZERO } from "../points/fraction.ts";
import type { Milli } from "../points/points.ts";
import type { ScaleOf } from "../schema/scale.ts";
import type { JudgeContext } from "./judge-scale.ts";
import type { Judgement } from "./judgement.ts";
import { scoredFor, shareOfMax } from "./judgement-of.ts";
import { openUnlessAnswered, readText, readYesNo } from "./read-facts.ts";

/** The facts that a deadline reads: whether it happened, when, and by when. */
function factsOfDeadline({ happened, done, due }: ScaleOf<"deadline">): readonly FactKey[] {
  return [...(happened ? [happened] : []), done, ...(isIsoDate(due) ? [] : [due])];
}

/** Đúng hạn: full; late: points or shares by days; not done at all: nothing. */
export function judgeDeadline(
  scale: ScaleOf<"deadline">,
  max: Milli,
  sheet: FactSheet,
  { calendar }: JudgeContext,
): Judgement {
  const { happened, done, due, days, late } = scale;
  if (happened) {
    const open = openUnlessAnswered(sheet, [happened]);
    if (open) return open;
    const data = { fact: happened };
    if (readYesNo(sheet, happened) === false) {
      return scoredFor(ZERO, max, () => ({
        code: "not-met",
        data,
        facts: [happened],
        regain: { code: "meet", data },
      }));
    }
  }
  const facts = factsOfDeadline(scale).slice(happened ? 1 : 0);
  const open = openUnlessAnswered(sheet, facts);
  if (open) return open;
  const [doneOn = "", dueOn = due] = [readText(sheet, done), readText(sheet, due)];
  const isLate = doneOn > dueOn;
  const daysLate = !isLate
    ? 0
    : days === "working"
      ? countWorkingDays(dueOn, doneOn, calendar)
      : daysBetween(dueOn, doneOn);
  const regain = { code: "be-in-time" as const, data: { fact: done } };
  if ("eachDayMilli" in late) {
    const left = BigInt(max) - BigInt(daysLate) * BigInt(late.eachDayMilli);
    const earned = larger(fraction(Math.min(late.floorMilli, max)), fraction(left));
    const data = { fact: done, days: daysLate, each: late.eachDayMilli };
    return scoredFor(earned, max, () => ({ code: "late", data, facts, regain }));
  }
  const reached = late.bands
    .filter((band) => band.fromDays <= daysLate)
    .reduce<{ fromDays: number; sharePercentMilli: number } | undefined>(
      (a, b) => (!a || b.fromDays > a.fromDays ? b : a),
      undefined,
    );
  const share = reached?.sharePercentMilli ?? 100_000;
  const data = { fact: done, days: daysLate, share };
  return scoredFor(shareOfMax(max, share), max, () => ({ code: "late-band", data, facts, regain }));
}
