import type { ScaleOf } from "@kiemtra/core";
import { say } from "../say.ts";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { quoted, sentence, share } from "./words.ts";

export const labels: SettingLabels = {
  "events[].sharePercentMilli": {
    vi: "Tỷ lệ điểm tối đa khi xảy ra sự việc này",
    en: "Share of full points when it happened",
  },
};

/** *Trong kỳ không phát sinh: điểm tối đa; “…” phát sinh ít nhất một lần: 0 điểm.* */
export function describeWorstEvent({ events }: ScaleOf<"worst-event">, context: ScaleContext): string {
  const entries = events.map(({ fact, sharePercentMilli }) =>
    say(EVENT, { fact: quoted(context, fact), share: share(sharePercentMilli, context) }, context),
  );
  return sentence(events.length > 1 ? SEVERAL : ONE, { events: entries.join("; ") }, context);
}

const EVENT = { vi: "{fact} phát sinh ít nhất một lần: {share}", en: "{fact} at least once: {share}" };
const ONE = {
  vi: "trong kỳ không phát sinh: điểm tối đa; {events}",
  en: "not once in the period: full points; {events}",
};
const SEVERAL = {
  vi: "trong kỳ không phát sinh sự việc nào: điểm tối đa; {events}; nhiều sự việc thì tính theo sự việc nặng nhất",
  en: "none of these in the period: full points; {events}; the worst one counts",
};
