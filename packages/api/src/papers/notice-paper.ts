import { authorityName, DomainError } from "@kiemtra/core";
import { type NoticeContent, noticeBlocks, type Paper, type PaperNumber } from "@kiemtra/reports";
import type { MemberContext } from "../context.ts";
import { statusOf } from "../inspection/inspection-status.ts";
import { type InspectionRecord, readInspectionRecord } from "./inspection-record.ts";
import {
  causesOf,
  findingTexts,
  isIllustrative,
  legalBasesOf,
  lowerFirst,
  mandateOf,
  recommendationsOf,
  subjectOf,
  summaryOf,
  teamWord,
} from "./paper-words.ts";

/** Thông báo kết luận kiểm tra of one unit; number and date stay free until they are entered. */
export async function noticePaper(ctx: MemberContext, inspectionId: string): Promise<Paper> {
  const record = await readInspectionRecord(ctx, inspectionId);
  if (statusOf(record.inspection) === "open") throw new DomainError("inspection-not-closed");
  return noticeBlocks(noticeContent(record));
}

function noticeContent(record: InspectionRecord): NoticeContent {
  const { inspection, round, unit } = record;
  return {
    superior: round.superior_agency.toUpperCase(),
    issuer: round.issuing_agency.toUpperCase(),
    issuerName: round.issuing_agency,
    number: numberOf(record),
    place: round.place,
    date: inspection.notice_on ?? undefined,
    summary: `Kết luận ${lowerFirst(summaryOf(record))}`,
    legalBases: legalBasesOf(record),
    visit: {
      mandate: mandateOf(record),
      team: teamWord(record),
      subject: subjectOf(record),
      unit: authorityName(unit),
      from: inspection.visit_on,
    },
    achievements: [{ items: findingTexts(record, "good-practice") }],
    shortcomings: [{ items: findingTexts(record, "shortcoming") }],
    causes: causesOf(record),
    conclusions: [],
    recommendations: recommendationsOf(record),
    reporting: { to: round.issuing_agency },
    signature: { lines: [round.signer_post.toUpperCase()] },
    recipients: [
      `${authorityName(unit)} (để thực hiện)`,
      `${round.superior_agency} (để báo cáo)`,
      `Thành viên ${teamWord(record)}`,
      "Lưu: VT",
    ],
    isIllustrative: isIllustrative(record),
  };
}

function numberOf({ inspection, round }: InspectionRecord): PaperNumber {
  const [number, ...symbol] = inspection.notice_number?.split("/") ?? [];
  return { number, symbol: symbol.join("/") || (round.team_kind === "to" ? "TB-TKT" : "TB-ĐKT") };
}
