/** `thứ Ba 23/5/2023` as it stands at the start of a line. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
