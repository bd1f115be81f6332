import { createHash } from "node:crypto";
import { authorityName, canonicalJson, type FactRow, type FactSpec, findCriterion } from "@kiemtra/core";
import {
  type ClockTime,
  type MinutesContent,
  minutesBlocks,
  type Paper,
  type SampleTable,
} from "@kiemtra/reports";
import type { MemberContext } from "../context.ts";
import { type InspectionRecord, readInspectionRecord } from "./inspection-record.ts";
import {
  causesOf,
  findingTexts,
  isIllustrative,
  legalBasesOf,
  proposalsOf,
  recommendationsOf,
  sentencesOf,
  summaryOf,
  teamOf,
} from "./paper-words.ts";
import { scorecardRows } from "./scorecard-rows.ts";

/** Biên bản kiểm tra, from what was recorded; what was not is left as a blank to fill in by hand. */
export async function minutesPaper(ctx: MemberContext, inspectionId: string): Promise<Paper> {
  return minutesBlocks(minutesContent(await readInspectionRecord(ctx, inspectionId)));
}

function minutesContent(record: InspectionRecord): MinutesContent {
  const { inspection, round, unit, result, ruleSet } = record;
  const titles = (nodeId: string) => findCriterion(ruleSet, nodeId)?.title.vi ?? nodeId;
  return {
    superior: round.superior_agency.toUpperCase(),
    issuer: round.issuing_agency.toUpperCase(),
    summary: summaryOf(record),
    legalBases: legalBasesOf(record),
    opened: {
      date: inspection.visit_on,
      time: clock(inspection.started_at),
      place: inspection.place || undefined,
    },
    team: { kind: round.team_kind === "to" ? "group" : "delegation", members: teamOf(record) },
    unit: {
      name: authorityName(unit),
      participants: inspection.unit_participants.map((title) => ({ title })),
    },
    achievements: [{ items: [...findingTexts(record, "good-practice"), ...sentencesOf(record)] }],
    shortcomings: [{ items: findingTexts(record, "shortcoming") }],
    causes: causesOf(record),
    unchecked: result.notChecked.map(({ nodeId, reason }) => ({ content: titles(nodeId), reason })),
    opinion: [
      ...inspection.unit_opinion.split("\n").filter((line) => line.trim() !== ""),
      ...proposalsOf(record),
    ],
    recommendations: recommendationsOf(record),
    closed: { time: clock(inspection.ended_at), copies: inspection.copies, copiesEach: 1 },
    ...(round.with_points && { scorecard: { rows: scorecardRows(record), places: 2 } }),
    samples: samplesOf(record),
    digest: tipsDigest(record),
    isIllustrative: isIllustrative(record),
  };
}

/** The facts that the minutes cover, in one line: a later change gives another digest. */
function tipsDigest({ sheet, events }: InspectionRecord): string {
  const covered = { sheet, last: events.at(-1)?.seq ?? 0 };
  return `sha256:${createHash("sha256").update(canonicalJson(covered), "utf8").digest("hex")}`;
}

function clock(time: string | null): ClockTime | undefined {
  const [hour, minute] = time?.split(":").map(Number) ?? [];
  return hour === undefined || minute === undefined ? undefined : { hour, minute };
}

function samplesOf({ sheet, ruleSet }: InspectionRecord): readonly SampleTable[] {
  return ruleSet.facts.flatMap((spec) => {
    const rows = sheet.values[spec.key];
    return spec.kind === "rows" && Array.isArray(rows) && rows.length > 0 ? [sampleTable(spec, rows)] : [];
  });
}

type RowsSpec = Extract<FactSpec, { kind: "rows" }>;

function sampleTable(spec: RowsSpec, rows: readonly FactRow[]): SampleTable {
  return {
    caption: spec.label.vi,
    columns: [
      { label: "STT", width: 1, align: "center" },
      ...spec.columns.map(({ label, kind }) => ({ label: label.vi, width: kind === "text" ? 4 : 2 })),
    ],
    rows: rows.map((row, index) => [
      String(index + 1),
      ...spec.columns.map((column) => cellText(column, row)),
    ]),
  };
}

function cellText(column: RowsSpec["columns"][number], row: FactRow): string {
  const value = row.cells[column.key];
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "Có" : "Không";
  if (column.kind === "choice")
    return column.options.find(({ key }) => key === value)?.label.vi ?? String(value);
  if (column.kind === "date") return String(value).split("-").reverse().join("/");
  return String(value);
}
