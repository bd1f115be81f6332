import { createHash } from "node:crypto";

/** A UUID in the form of version 7 whose random part is a digest of `label`: the same seed gives the same id. */
export function eventId(at: Date, label: string): string {
  const time = at.getTime().toString(16).padStart(12, "0");
  const digest = createHash("sha256").update(label, "utf8").digest("hex");
  const variant = ((Number.parseInt(digest.charAt(3), 16) % 4) + 8).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8, 12),
    `7${digest.slice(0, 3)}`,
    `${variant}${digest.slice(4, 7)}`,
    digest.slice(7, 19),
  ].join("-");
}
