import type { AnnexBlock, FlowBlock, TableBlock } from "../paper/paper.ts";
import { roman } from "../words/sentence.ts";
import type { MinutesContent, SampleTable } from "./minutes-content.ts";
import { attachedToWords } from "./minutes-words.ts";

/** More columns than this turn the page. */
const PORTRAIT_COLUMNS = 7;

const SCORES = { title: "BẢNG KẾT QUẢ CHẤM ĐIỂM", mention: "Bảng kết quả chấm điểm" };
const SAMPLES = { title: "DANH SÁCH HỒ SƠ, THỦ TỤC CHỌN MẪU", mention: "Danh sách hồ sơ, thủ tục chọn mẫu" };

/** The points table, if the round gives points, then the samples; Roman numbers where there are two. */
export function minutesAnnexes(content: MinutesContent): readonly AnnexBlock[] {
  const parts = annexParts(content);
  return parts.map(({ title, blocks, isLandscape }, at) => ({
    kind: "annex",
    label: annexLabel(at, parts.length),
    title,
    attachedTo: attachedToWords(content),
    isLandscape,
    blocks: content.isIllustrative ? [{ kind: "mark", text: "Dữ liệu minh họa" }, ...blocks] : blocks,
  }));
}

/** *Danh sách hồ sơ, thủ tục chọn mẫu tại Phụ lục II kèm theo.*: an annex is mentioned in the text. */
export function annexMentions(content: MinutesContent): readonly FlowBlock[] {
  const parts = annexParts(content);
  return parts.map(({ mention }, at) => ({
    kind: "paragraph",
    text: `${mention} tại ${annexLabel(at, parts.length)} kèm theo.`,
  }));
}

function annexParts(content: MinutesContent) {
  const { scorecard, samples } = content;
  const scores: readonly FlowBlock[] = scorecard
    ? [
        ...(content.isIllustrative ? [{ kind: "note", text: "Điểm minh họa." } as const] : []),
        { kind: "scorecard", rows: scorecard.rows, places: scorecard.places },
      ]
    : [];
  const isLandscape = samples.some(({ columns }) => columns.length > PORTRAIT_COLUMNS);
  return [
    { ...SCORES, blocks: scores, isLandscape: false },
    { ...SAMPLES, blocks: samples.map(sampleTable), isLandscape },
  ].filter(({ blocks }) => blocks.length > 0);
}

function sampleTable({ caption, columns, rows }: SampleTable): TableBlock {
  return { kind: "table", caption, columns, rows: rows.map((cells) => ({ cells })) };
}

function annexLabel(at: number, count: number): string {
  return count > 1 ? `Phụ lục ${roman(at + 1)}` : "Phụ lục";
}
