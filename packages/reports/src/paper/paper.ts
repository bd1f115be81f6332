import type { Milli, Places } from "@kiemtra/core";

/** A paper before it is drawn: DOCX and the print view are made from the same blocks. */
export interface Paper {
  /** The name of the document for file properties and the browser tab. */
  readonly title: string;
  readonly issuer: string;
  readonly blocks: readonly Block[];
}

/** One element of a paper. */
export type Block = FlowBlock | AnnexBlock;

/** Everything that can stand on the pages of the paper itself or of an annex. */
export type FlowBlock =
  | MarkBlock
  | LetterheadBlock
  | TitleBlock
  | LegalBasesBlock
  | HeadingBlock
  | ParagraphBlock
  | BulletsBlock
  | BlankLinesBlock
  | ParticipantsBlock
  | TableBlock
  | ScorecardBlock
  | SignaturesBlock
  | SignerBlock
  | NoteBlock;

/** A line over everything else: *Dữ liệu minh họa*. */
interface MarkBlock {
  readonly kind: "mark";
  readonly text: string;
}

/** The two columns at the top: agencies and number left, nation, motto, place and date right. */
export interface LetterheadBlock {
  readonly kind: "letterhead";
  readonly superior?: string | undefined;
  readonly issuer: string;
  readonly number?: string | undefined;
  readonly placeAndDate?: string | undefined;
}

/** Kind of document and summary (trích yếu), with its rule. */
export interface TitleBlock {
  readonly kind: "title";
  readonly name: string;
  readonly summary: string;
}

/** Căn cứ, each with its closing punctuation. */
interface LegalBasesBlock {
  readonly kind: "legal-bases";
  readonly lines: readonly string[];
}

/** Level 1 is *I. …*, 2 is *1. …*, 3 is *a) …*; the number is part of the text. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
  /** Keeps the last words on the page of the signatures. */
  readonly keepWithNext?: boolean;
}

/** Dash items, each with its closing punctuation. */
interface BulletsBlock {
  readonly kind: "bullets";
  readonly items: readonly string[];
}

/** Dotted lines to write on by hand. */
export interface BlankLinesBlock {
  readonly kind: "blank-lines";
  readonly count: number;
}

/** Someone present. Titles are given, names may be left to the pen. */
export interface Participant {
  readonly name?: string | undefined;
  /** *Trưởng phòng Nội vụ*. */
  readonly title?: string | undefined;
  /** The part played here: *Tổ trưởng*, *Thư ký*, *Thành viên*. */
  readonly role?: string | undefined;
}

interface ParticipantsBlock {
  readonly kind: "participants";
  readonly people: readonly Participant[];
}

export interface TableColumn {
  readonly label: string;
  /** Share of the width, relative to the other columns. */
  readonly width: number;
  readonly align?: "left" | "center" | "right";
}

interface TableRow {
  readonly cells: readonly string[];
  /** A group or total line, set bold. */
  readonly isStrong?: boolean;
}

export interface TableBlock {
  readonly kind: "table";
  readonly caption?: string | undefined;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** One line of the scorecard; an open criterion has no points yet. */
export interface ScorecardRow {
  readonly criterion: string;
  readonly maxMilli: Milli;
  readonly earnedMilli?: Milli | undefined;
  readonly notReachedMilli?: Milli | undefined;
  readonly reason?: string | undefined;
  /** A group or the total. */
  readonly isStrong?: boolean;
}

/** Bảng kết quả chấm điểm: Tiêu chí, Điểm tối đa, Điểm đạt, Chưa đạt, Lý do. */
export interface ScorecardBlock {
  readonly kind: "scorecard";
  readonly rows: readonly ScorecardRow[];
  readonly places: Places;
}

/** One who signs: authority and post in lines, the name below when it is known. */
export interface Signature {
  readonly lines: readonly string[];
  readonly hint?: string | undefined;
  readonly name?: string | undefined;
}

/** Signature blocks side by side. */
export interface SignaturesBlock {
  readonly kind: "signatures";
  readonly signatures: readonly Signature[];
}

/** Nơi nhận left, the signer right. */
export interface SignerBlock {
  readonly kind: "signer";
  readonly recipients: readonly string[];
  readonly signature: Signature;
}

/** A small line: what the points mean, which facts are covered. */
interface NoteBlock {
  readonly kind: "note";
  readonly text: string;
}

/** An annex on its own page, numbered by itself. */
export interface AnnexBlock {
  readonly kind: "annex";
  /** *Phụ lục*, or *Phụ lục I* where there are several. */
  readonly label: string;
  readonly title: string;
  /** *(Kèm theo …)*. */
  readonly attachedTo: string;
  readonly isLandscape: boolean;
  readonly blocks: readonly FlowBlock[];
}
