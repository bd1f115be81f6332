import type { CodeReader } from "./picture.ts";
import { pictureFromFile } from "./picture-from.ts";

/** A whole board first at a size that is read fast; where that finds nothing, with all its details. */
const SIZES = [1600, 3200];

/** The codes of a photo. */
export async function readPhoto(file: Blob, reader: CodeReader): Promise<readonly string[]> {
  for (const size of SIZES) {
    const texts = await reader.read(await pictureFromFile(file, size));
    if (texts.length > 0) return texts;
  }
  return [];
}
