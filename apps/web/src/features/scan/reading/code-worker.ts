import { prepareZXingModule, type ReaderOptions, readBarcodes } from "zxing-wasm/reader";
import wasmAddress from "zxing-wasm/reader/zxing_reader.wasm?url";
import { fromTheMiddle, type Picture } from "./picture.ts";
import { waysOfLooking } from "./ways-of-looking.ts";
import type { ReadAnswer, ReadRequest } from "./worker-messages.ts";

/**
 * Reads codes beside the page, so that the picture of the camera never stops. The file's own policy allows it to
 * compile WebAssembly; the page's does not.
 */

/** What a worker has for this; the web's own types say it is a window. */
interface Scope {
  onmessage: ((event: MessageEvent<ReadRequest>) => void) | null;
  postMessage(answer: ReadAnswer): void;
}

const scope = self as unknown as Scope;

const OPTIONS: ReaderOptions = {
  formats: ["QRCode"],
  tryHarder: true,
  tryInvert: true,
  textMode: "Plain",
  maxNumberOfSymbols: 20,
};

prepareZXingModule({ overrides: { locateFile: () => wasmAddress } });

scope.onmessage = ({ data: { id, picture, attempt } }) => {
  read(picture, attempt).then(
    (texts) => scope.postMessage({ id, texts }),
    () => scope.postMessage({ id, texts: [], failed: true }),
  );
};

async function read(picture: Picture, attempt: number | undefined): Promise<readonly string[]> {
  const all = attempt === undefined;
  const ways = all ? waysOfLooking : [waysOfLooking[attempt % waysOfLooking.length] ?? waysOfLooking[0]];
  for (const look of ways) {
    const seen = look?.(picture) ?? picture;
    const codes = await readBarcodes(seen as ImageData, OPTIONS);
    const found = codes.map(({ text, position }) => ({
      text,
      x: (position.topLeft.x + position.bottomRight.x) / 2,
      y: (position.topLeft.y + position.bottomRight.y) / 2,
    }));
    if (found.length > 0) return fromTheMiddle(found, seen);
  }
  return [];
}
