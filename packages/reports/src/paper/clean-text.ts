// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot carry
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Precomposed Unicode (TCVN 6909) without what XML cannot carry, so that a file always opens. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(NOT_XML, "").normalize("NFC");
}
