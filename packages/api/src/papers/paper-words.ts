import { authorityName, withDerivedCounts } from "@kiemtra/core";
import { labelOf, sayFacts } from "@kiemtra/i18n";
import {
  type Deadline,
  dateInWords,
  type Participant,
  type Recommendation,
  wordingFor,
} from "@kiemtra/reports";
import { headWord } from "../round/team-words.ts";
import type { InspectionRecord } from "./inspection-record.ts";

const TEAM_ROLES = { secretary: "Thư ký", member: "Thành viên" } as const;
const KINDS = { demand: "request", proposal: "proposal", target: "aim" } as const;

/** *Kiểm tra công tác … năm 2023 tại UBND phường An Lộc*. */
export function summaryOf({ round, unit }: InspectionRecord): string {
  return `${round.title} tại ${authorityName(unit)}`;
}

/** *công tác … năm 2023*: the title without its verb. */
export function subjectOf({ round }: InspectionRecord): string {
  return round.title.replace(/^Kiểm tra\s+/i, "");
}

/** *Tổ kiểm tra* or *Đoàn kiểm tra*. */
export function teamWord({ round }: InspectionRecord): string {
  return round.team_kind === "to" ? "Tổ kiểm tra" : "Đoàn kiểm tra";
}

/** The plan in full, as it is first cited; `undefined` when the round has none. */
export function mandateOf(record: InspectionRecord): string | undefined {
  const { plan_number, plan_date } = record.round;
  if (!plan_number) return undefined;
  const dated = plan_date ? ` ${dateInWords(plan_date)}` : "";
  return `Kế hoạch số ${plan_number}${dated} về ${lowerFirst(record.round.title)}`;
}

/** The law of the day, then the plan and the decision that set the team up. */
export function legalBasesOf(record: InspectionRecord): readonly string[] {
  const { decision_number } = record.round;
  const mandate = mandateOf(record);
  const documents = [
    ...wordingFor(record.inspection.visit_on).oneStopLaw.map((citation) => citation.full),
    ...(mandate ? [mandate] : []),
    ...(decision_number ? [`Quyết định số ${decision_number} về việc thành lập ${teamWord(record)}`] : []),
  ];
  return documents.map((document) => `Căn cứ ${document}`);
}

/** The team by titles; persons are not named. */
export function teamOf({ team, round }: InspectionRecord): readonly Participant[] {
  return team.map(({ title, role }) => ({
    title,
    role:
      role === "head" ? headWord(round.team_kind) : TEAM_ROLES[role === "secretary" ? "secretary" : "member"],
  }));
}

/** Findings of one kind, in the order they were written. */
export function findingTexts(
  record: InspectionRecord,
  kind: "shortcoming" | "good-practice",
): readonly string[] {
  return record.findings
    .filter((finding) => finding.kind === kind)
    .map((finding) =>
      finding.repeated ? `${stripStop(finding.text)} (lặp lại từ lần kiểm tra trước)` : finding.text,
    );
}

export function causesOf(record: InspectionRecord): readonly string[] {
  return record.findings.flatMap(({ cause }) => (cause ? [cause] : []));
}

export function recommendationsOf(record: InspectionRecord): readonly Recommendation[] {
  return record.recommendations.map((row) => ({
    kind: KINDS[row.kind as keyof typeof KINDS],
    text: row.text,
    due: deadlineOf(row),
  }));
}

/** A due date binds up to and including the day; words stay words. */
export function deadlineOf(row: { due_on: string | null; due_words: string | null }): Deadline | undefined {
  if (row.due_words) return { kind: "words", text: row.due_words, on: row.due_on ?? undefined };
  return row.due_on ? { kind: "by", on: row.due_on } : undefined;
}

/** Whether anything on the paper was made up for demonstration, or its points were. */
export function isIllustrative({ round, ruleSet }: InspectionRecord): boolean {
  return round.illustrative || (round.with_points && ruleSet.points === "illustrative");
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function stripStop(text: string): string {
  return text.replace(/[.;]\s*$/, "");
}

/** Sentences of the plugins that the recorded facts fill: *Đã niêm yết bằng mã QR 152/160 thủ tục …*. */
export function sentencesOf({ ruleSet, sheet }: InspectionRecord): readonly string[] {
  const speaker = { locale: "vi", label: labelOf(ruleSet.facts, "vi") } as const;
  const facts = withDerivedCounts(sheet, ruleSet.facts);
  return (ruleSet.sentences ?? []).flatMap((sentence) => sayFacts(sentence, facts, speaker) ?? []);
}

/** What the unit brought up, in a line each: *Khó khăn, vướng mắc: …*, *Kiến nghị, đề xuất với Sở Nội vụ: …*. */
export function proposalsOf({ unitProposals }: InspectionRecord): readonly string[] {
  return unitProposals.map(({ kind, text, addressee }) => {
    const head = kind === "difficulty" ? "Khó khăn, vướng mắc" : "Kiến nghị, đề xuất";
    return `${head}${addressee ? ` với ${addressee}` : ""}: ${text}`;
  });
}
