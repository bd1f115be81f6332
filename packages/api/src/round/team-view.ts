import type { listRoundMembers } from "@kiemtra/db";
import type { TeamRole } from "./team-words.ts";

/** A team as screens show it. */
export function teamView(team: Awaited<ReturnType<typeof listRoundMembers>>) {
  return team.map((member) => ({
    userId: member.user_id,
    name: member.name,
    title: member.title,
    role: member.role as TeamRole,
    strand: member.strand,
  }));
}
