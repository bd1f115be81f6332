/** Reads `9/5`, `9/5/2023`, `09-05-23` or `2023-05-09`; the year of `today` where none is typed. `undefined`: not a date. */
export function readDateText(text: string, today: string): string | undefined {
  const plain = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return realDate(iso[1], iso[2], iso[3]);
  const typed = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(plain);
  if (!typed) return undefined;
  const [, day, month, year = today.slice(0, 4)] = typed;
  return realDate(year.length === 2 ? `20${year}` : year, month, day);
}

/** The day `days` after `date`; negative goes back. */
export function shiftDate(date: string, days: number): string {
  const shifted = new Date(`${date}T00:00:00Z`);
  shifted.setUTCDate(shifted.getUTCDate() + days);
  return shifted.toISOString().slice(0, 10);
}

function realDate(year = "", month = "", day = ""): string | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined;
}
