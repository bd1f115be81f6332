import { contentHash, type Sha256 } from "@kiemtra/core";
import type { CriterionSpec } from "@kiemtra/plugin-kit";

/** The digest of what decides how a criterion judges. Words may be corrected without a new revision. */
export function digestOf(
  key: string,
  { revision, scale, appliesTo, asks }: CriterionSpec,
  sha256: Sha256,
): string {
  const judged = { key, revision, scale, ...(appliesTo && { appliesTo }), ...(asks && { asks }) };
  return contentHash(JSON.parse(JSON.stringify(judged)) as unknown, sha256);
}
