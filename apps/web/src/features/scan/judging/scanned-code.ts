import type { FactRow } from "@kiemtra/core";
import type { ScanKey } from "../../../words/scan-vi.ts";

/** How a scanned code is told: what is found good, what is found wrong, what is left to a person. */
export type Tone = "good" | "wrong" | "open";

/** A sentence of the scanner's words, with what is filled in. */
export interface Said {
  readonly key: ScanKey;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** What the scanner makes of one text: a headline, what it is, and the row it would write. */
export interface ScannedCode {
  readonly tone: Tone;
  /** One or two words: *Đúng thủ tục*, *Bản cũ*. */
  readonly verdict: Said;
  /** The name that is read out: a procedure, a bank and account. */
  readonly title: string | Said;
  readonly details: readonly Said[];
  /** The procedure's page, when the code opens one on an authority's portal. */
  readonly page?: string;
  /** Cells by the columns that the table's `scan` names; an outcome that the table does not have is left out. */
  readonly cells: FactRow["cells"];
}

/** Where a text came from: the camera reads at once, a photo says nothing about that. */
export type ReadFrom = "camera" | "photo";
