import type { PluginLaw } from "@kiemtra/plugin-kit";

/** A legal text in one line: what, who, when, since when in force and whether that day was seen. */
export function lawLine(law: PluginLaw | undefined, key: string): string {
  if (!law) return key;
  const { kind, number, issuedOn, issuer, title, article, inForceFrom, inForceTo, inForceSource } = law;
  const head = `${kind.vi} ${number}${issuedOn ? ` (${issuedOn})` : ""}, ${issuer}`;
  const until = inForceTo ? ` to ${inForceTo}` : "";
  const doubt = inForceSource === "unverified" ? ", first day not verified" : "";
  return `${head}: ${title.vi}${article ? `; ${article.vi}` : ""} (in force from ${inForceFrom}${until}${doubt})`;
}
