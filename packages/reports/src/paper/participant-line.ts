import { LONG_BLANK, orBlank } from "../words/blank.ts";
import type { Participant } from "./paper.ts";

/** *Ông (bà) ……, Trưởng phòng Nội vụ - Tổ trưởng*; a name is only printed when it was given. */
export function participantLine(person: Participant): string {
  const name = person.name?.trim() || `Ông (bà) ${LONG_BLANK}`;
  const title = orBlank(person.title, LONG_BLANK);
  return `${name}, ${title}${person.role ? ` - ${person.role}` : ""}`;
}
