/** What nobody knows yet is left to the pen: a short dotted blank for a figure. */
export const BLANK = "……";

/** A dotted blank long enough for a name or a place. */
export const LONG_BLANK = "……………………………";

/** `value`, or the dotted blank when it is unknown or empty. */
export function orBlank(value: string | undefined, blank: string = BLANK): string {
  const text = value?.trim();
  return text ? text : blank;
}
