/** A person's place on the team of a round. */
export type TeamRole = "head" | "secretary" | "member";
export type TeamKind = "to" | "doan";

/** What the head is called: it follows the decision that set the team up. */
export function headWord(teamKind: string | undefined): string {
  return teamKind === "to" ? "Tổ trưởng" : "Trưởng đoàn";
}
