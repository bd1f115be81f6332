import { addWorkingDays, type CalendarDay, type Unit, weekdayOf } from "@kiemtra/core";
import type { Inputs, TeamKind, TeamRole } from "../../shared/api-shapes.ts";

/** A round as it is being written down: everything may still be missing. */
export interface RoundDraft {
  readonly title: string;
  readonly kind: "planned" | "unannounced";
  readonly planNumber: string;
  readonly planDate: string | undefined;
  readonly decisionNumber: string;
  readonly startsOn: string | undefined;
  readonly endsOn: string | undefined;
  readonly teamKind: TeamKind;
  readonly withPoints: boolean;
  readonly ruleSetId: string | undefined;
  readonly superiorAgency: string;
  readonly issuingAgency: string;
  readonly signerPost: string;
  readonly place: string;
  readonly strands: readonly DraftStrand[];
  readonly team: readonly DraftMember[];
  readonly units: readonly DraftVisit[];
}

export interface DraftStrand {
  readonly key: string;
  readonly title: string;
  readonly leadAgency: string;
}

export interface DraftMember {
  readonly key: string;
  readonly userId: string | undefined;
  readonly title: string;
  readonly role: TeamRole;
  readonly strand: string | undefined;
}

export interface DraftVisit {
  readonly unit: Unit;
  readonly visitOn: string | undefined;
}

export const emptyDraft: RoundDraft = {
  title: "",
  kind: "planned",
  planNumber: "",
  planDate: undefined,
  decisionNumber: "",
  startsOn: undefined,
  endsOn: undefined,
  teamKind: "doan",
  withPoints: true,
  ruleSetId: undefined,
  superiorAgency: "",
  issuingAgency: "",
  signerPost: "",
  place: "",
  strands: [],
  team: [{ key: "head", userId: undefined, title: "", role: "head", strand: undefined }],
  units: [],
};

const REQUIRED = [
  "title",
  "startsOn",
  "endsOn",
  "ruleSetId",
  "superiorAgency",
  "issuingAgency",
  "signerPost",
  "place",
] as const;

/** What is still missing, by name. */
export function missingIn(draft: RoundDraft): readonly string[] {
  const fields = REQUIRED.filter((name) => !draft[name]?.trim());
  const members = draft.team.filter(({ userId }) => !userId).map(({ key }) => `member:${key}`);
  const visits = draft.units.filter(({ visitOn }) => !visitOn).map(({ unit }) => `visit:${unit.id}`);
  const strands = draft.strands.filter(({ title }) => !title.trim()).map(({ key }) => `strand:${key}`);
  const head = draft.team.filter(({ role }) => role === "head").length === 1 ? [] : ["head"];
  return [...fields, ...members, ...strands, ...head, ...(draft.units.length > 0 ? visits : ["units"])];
}

/** The draft as the server takes it; `undefined` while something is missing. */
export function roundInputOf(draft: RoundDraft): Inputs["round"]["create"] | undefined {
  const { startsOn, endsOn, ruleSetId, planDate, units, team, strands, ...rest } = draft;
  if (missingIn(draft).length > 0 || !startsOn || !endsOn || !ruleSetId) return undefined;
  return {
    ...rest,
    startsOn,
    endsOn,
    ruleSetId,
    planDate: planDate ?? null,
    strands: strands.map(({ key, title, leadAgency }) => ({ key, title, leadAgency })),
    team: team.map(({ userId, title, role, strand }) => ({
      userId: userId ?? "",
      title,
      role,
      strand: strand ?? null,
    })),
    inspections: units.map(({ unit, visitOn }) => ({ unitId: unit.id, visitOn: visitOn ?? "" })),
  };
}

/** Spreads the visits evenly over the working days of the period, in the order of the list. */
export function spreadVisits(
  units: readonly DraftVisit[],
  startsOn: string,
  endsOn: string,
  calendar: readonly CalendarDay[],
): readonly DraftVisit[] {
  const days = workingDaysBetween(startsOn, endsOn, calendar);
  if (days.length === 0) return units;
  return units.map((visit, index) => ({
    ...visit,
    visitOn: days[Math.floor((index * days.length) / units.length)],
  }));
}

function workingDaysBetween(from: string, to: string, calendar: readonly CalendarDay[]): readonly string[] {
  const days = isWorkingDay(from, calendar) ? [from] : [];
  for (let day = addWorkingDays(from, 1, calendar).on; day <= to; day = addWorkingDays(day, 1, calendar).on) {
    days.push(day);
  }
  return days;
}

function isWorkingDay(date: string, calendar: readonly CalendarDay[]): boolean {
  const special = calendar.find((day) => day.date === date);
  return special ? special.kind === "working-day" : weekdayOf(date) % 6 !== 0;
}

/** A key that no item has: `strand-3` after `strand-2`. */
export function nextKey(prefix: string, items: readonly { readonly key: string }[]): string {
  const numbers = items.map(({ key }) => Number(key.replace(`${prefix}-`, "")) || 0);
  return `${prefix}-${Math.max(0, ...numbers) + 1}`;
}
