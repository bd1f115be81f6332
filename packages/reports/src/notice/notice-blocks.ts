import { numberLine } from "../paper/number-line.ts";
import type { FlowBlock, Paper } from "../paper/paper.ts";
import { causeBlocks, resultBlocks } from "../paper/results.ts";
import { recommendationBlocks } from "../recommendations/recommendation-blocks.ts";
import { BLANK, orBlank } from "../words/blank.ts";
import { dateInWords } from "../words/date-in-words.ts";
import { listed, sentence } from "../words/sentence.ts";
import type { NoticeContent } from "./notice-content.ts";
import { noticeClosing, noticeOpening, reportingWords } from "./notice-words.ts";

/** Thông báo kết luận kiểm tra: form 1.4 of Decree 30/2020. */
export function noticeBlocks(content: NoticeContent): Paper {
  return {
    title: `Thông báo ${content.summary}`,
    issuer: content.issuer,
    blocks: [
      ...head(content),
      ...findings(content),
      ...conclusions(content),
      { kind: "paragraph", text: noticeClosing(content), keepWithNext: true },
      { kind: "signer", recipients: listed(content.recipients), signature: content.signature },
    ],
  };
}

function head(content: NoticeContent): readonly FlowBlock[] {
  return [
    ...(content.isIllustrative ? [{ kind: "mark", text: "Dữ liệu minh họa" } as const] : []),
    {
      kind: "letterhead",
      superior: content.superior,
      issuer: content.issuer,
      number: numberLine(content.number),
      placeAndDate: `${orBlank(content.place, BLANK)}, ${dateInWords(content.date)}`,
    },
    { kind: "title", name: "THÔNG BÁO", summary: content.summary },
    { kind: "legal-bases", lines: listed(content.legalBases) },
    { kind: "paragraph", text: noticeOpening(content) },
  ];
}

function findings(content: NoticeContent): readonly FlowBlock[] {
  return [
    { kind: "heading", level: 1, text: "I. KẾT QUẢ ĐẠT ĐƯỢC" },
    ...resultBlocks(content.achievements),
    { kind: "heading", level: 1, text: "II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN" },
    ...resultBlocks(content.shortcomings),
    ...causeBlocks(content.causes),
  ];
}

function conclusions(content: NoticeContent): readonly FlowBlock[] {
  const reporting = reportingWords(content);
  return [
    { kind: "heading", level: 1, text: "III. KẾT LUẬN, YÊU CẦU, KIẾN NGHỊ" },
    ...content.conclusions.map((text): FlowBlock => ({ kind: "paragraph", text: sentence(text) })),
    ...recommendationBlocks(content.recommendations),
    ...(reporting ? [{ kind: "paragraph", text: reporting } as const] : []),
  ];
}
