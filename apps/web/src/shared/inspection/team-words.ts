import type { Words } from "../../words/use-words.ts";
import type { TeamKind, TeamRole } from "../api-shapes.ts";

/** *Trưởng đoàn* or *Tổ trưởng*: as the decision that set up the team has it. */
export function teamRoleWords({ t }: Words, kind: TeamKind, role: TeamRole): string {
  if (role === "head") return kind === "doan" ? t("team.head.doan") : t("team.head.to");
  return t(`team.${role}`);
}

/** *Đoàn kiểm tra* or *Tổ kiểm tra*. */
export function teamWords({ t }: Words, kind: TeamKind): string {
  return kind === "doan" ? t("team.doan") : t("team.to");
}
