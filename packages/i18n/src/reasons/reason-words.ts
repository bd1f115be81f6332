import type { LocalText, ReasonCode, RegainCode } from "@kiemtra/core";

/** Words of reasons and of what would win points back, by code. */
export interface ReasonWords {
  readonly reasons: Readonly<Partial<Record<ReasonCode, LocalText>>>;
  readonly regains: Readonly<Partial<Record<RegainCode, LocalText>>>;
}
