/** Today on this device, `YYYY-MM-DD`. */
export function localToday(now: Date = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/** The time of day on this device, 24 hours: `09:42`. */
export function localTime(iso: string): string {
  const at = new Date(iso);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}

/** The day of a moment on this device, `YYYY-MM-DD`. */
export function localDay(iso: string): string {
  return localToday(new Date(iso));
}
