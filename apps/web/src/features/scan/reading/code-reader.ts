import { findBrowserReader } from "./browser-reader.ts";
import type { CodeReader, Picture } from "./picture.ts";
import { createWorkerReader } from "./worker-reader.ts";

/** In a moving picture our own reader takes every so many frames in which the browser's finds nothing. */
const SECOND_OPINION = 5;

/**
 * Reads with the browser's own reader where there is one: it costs no memory and is fast. Where it finds nothing or
 * fails, our own looks too, since it tries several ways; a phone whose own reader finds every code never loads it.
 */
export function createCodeReader(
  findBrowser: () => Promise<CodeReader | undefined> = findBrowserReader,
  createOwn: () => CodeReader = createWorkerReader,
): CodeReader {
  const browser = findBrowser();
  let own: CodeReader | undefined;
  const readOwn = (picture: Picture, attempt?: number) => {
    own ??= createOwn();
    return own.read(picture, attempt);
  };
  return {
    read: async (picture, attempt) => {
      const theirs = await browser;
      if (!theirs) return readOwn(picture, attempt);
      const texts = await theirs.read(picture).catch(() => undefined);
      if (texts === undefined) return readOwn(picture, attempt);
      if (texts.length > 0) return texts;
      if (attempt === undefined) return readOwn(picture);
      return attempt % SECOND_OPINION === SECOND_OPINION - 1 ? readOwn(picture, attempt) : [];
    },
    close: () => own?.close(),
  };
}
