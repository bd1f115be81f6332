import { numberLine } from "../paper/number-line.ts";
import type { Block, FlowBlock, Paper, SignaturesBlock } from "../paper/paper.ts";
import { causeBlocks, resultBlocks } from "../paper/results.ts";
import { recommendationBlocks } from "../recommendations/recommendation-blocks.ts";
import { bare, listed, sentence } from "../words/sentence.ts";
import { annexMentions, minutesAnnexes } from "./minutes-annexes.ts";
import type { MinutesContent } from "./minutes-content.ts";
import { closingWords, openingWords, TEAM_WORDS } from "./minutes-words.ts";

const DIGEST_LETTERS = 16;
const SIGN_HINT = "(Ký, ghi rõ họ tên)";

/** Biên bản kiểm tra: form 1.9 of Decree 30/2020 with the order inspection minutes follow in practice. */
export function minutesBlocks(content: MinutesContent): Paper {
  return {
    title: `Biên bản ${content.summary}`,
    issuer: content.issuer,
    blocks: [
      ...head(content),
      ...presence(content),
      ...results(content),
      ...opinion(content),
      ...recommendations(content),
      { kind: "paragraph", text: closingWords(content), keepWithNext: true },
      signatures(content),
      ...digest(content),
      ...minutesAnnexes(content),
    ],
  };
}

function head(content: MinutesContent): readonly FlowBlock[] {
  return [
    ...(content.isIllustrative ? [{ kind: "mark", text: "Dữ liệu minh họa" } as const] : []),
    {
      kind: "letterhead",
      superior: content.superior,
      issuer: content.issuer,
      number: content.number && numberLine(content.number),
    },
    { kind: "title", name: "BIÊN BẢN", summary: content.summary },
    { kind: "legal-bases", lines: listed(content.legalBases) },
    { kind: "paragraph", text: openingWords(content) },
  ];
}

function presence({ team, unit }: MinutesContent): readonly FlowBlock[] {
  return [
    { kind: "heading", level: 1, text: "I. THÀNH PHẦN" },
    { kind: "heading", level: 2, text: `1. ${TEAM_WORDS[team.kind].team}` },
    { kind: "participants", people: atLeastOne(team.members) },
    { kind: "heading", level: 2, text: `2. Đơn vị được kiểm tra: ${unit.name}` },
    { kind: "participants", people: atLeastOne(unit.participants) },
  ];
}

function results(content: MinutesContent): readonly FlowBlock[] {
  return [
    { kind: "heading", level: 1, text: "II. NỘI DUNG VÀ KẾT QUẢ KIỂM TRA" },
    { kind: "heading", level: 2, text: "1. Kết quả đạt được" },
    ...resultBlocks(content.achievements),
    { kind: "heading", level: 2, text: "2. Tồn tại, hạn chế, nguyên nhân" },
    ...resultBlocks(content.shortcomings),
    ...causeBlocks(content.causes),
    ...content.unchecked.map(({ content: area, reason }): FlowBlock => {
      return { kind: "paragraph", text: `Nội dung chưa kiểm tra: ${bare(area)}; lý do: ${bare(reason)}.` };
    }),
    ...annexMentions(content),
  ];
}

function opinion(content: MinutesContent): readonly FlowBlock[] {
  return [
    { kind: "heading", level: 1, text: "III. Ý KIẾN CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA" },
    ...(content.opinion.length === 0 ? [{ kind: "blank-lines", count: 3 } as const] : []),
    ...content.opinion.map((text): FlowBlock => ({ kind: "paragraph", text: sentence(text) })),
  ];
}

function recommendations(content: MinutesContent): readonly Block[] {
  const team = TEAM_WORDS[content.team.kind].team.toLocaleUpperCase("vi");
  const blocks = recommendationBlocks(content.recommendations);
  return [
    { kind: "heading", level: 1, text: `IV. KIẾN NGHỊ, ĐỀ NGHỊ CỦA ${team}` },
    ...(blocks.length === 0 ? [{ kind: "blank-lines", count: 3 } as const] : blocks),
  ];
}

function signatures({ team, signers }: MinutesContent): SignaturesBlock {
  return {
    kind: "signatures",
    signatures: [
      { lines: ["ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA"], hint: SIGN_HINT, name: signers?.unit },
      { lines: ["THƯ KÝ"], hint: SIGN_HINT, name: signers?.secretary },
      { lines: [TEAM_WORDS[team.kind].head], hint: SIGN_HINT, name: signers?.head },
    ],
  };
}

function digest({ digest: full }: MinutesContent): readonly FlowBlock[] {
  if (!full) return [];
  const hex = full.replace(/^sha256:/, "").slice(0, DIGEST_LETTERS);
  return [{ kind: "note", text: `Mã đối chiếu nội dung: sha256:${hex}` }];
}

function atLeastOne<T extends object>(people: readonly T[]): readonly (T | Record<string, never>)[] {
  return people.length > 0 ? people : [{}];
}
