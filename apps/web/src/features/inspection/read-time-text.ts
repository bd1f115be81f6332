/** Reads `8:00`, `8h00`, `8h`, `8 giờ 30` as `08:00`…; `undefined`: not a time of day. */
export function readTimeText(text: string): string | undefined {
  const match = /^\s*(\d{1,2})\s*(?:[:.h]|giờ)?\s*(\d{2})?\s*(?:phút)?\s*$/i.exec(text);
  if (!match) return undefined;
  const [, hour = "", minute = "00"] = match;
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, "0")}:${minute}`;
}
