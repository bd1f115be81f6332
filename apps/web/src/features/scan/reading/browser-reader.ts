import { type CodeReader, fromTheMiddle } from "./picture.ts";

/** The browser's own reader, which TypeScript does not know yet. */
interface BarcodeDetector {
  detect(image: ImageData): Promise<readonly DetectedBarcode[]>;
}

interface DetectedBarcode {
  readonly rawValue: string;
  readonly boundingBox: DOMRectReadOnly;
}

interface BarcodeDetectorClass {
  new (options: { readonly formats: readonly string[] }): BarcodeDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The browser's own reader of QR codes, where it has one. */
export async function findBrowserReader(): Promise<CodeReader | undefined> {
  const { BarcodeDetector: Detector } = globalThis as { readonly BarcodeDetector?: BarcodeDetectorClass };
  const formats = await Detector?.getSupportedFormats().catch((): readonly string[] => []);
  if (!Detector || !formats?.includes("qr_code")) return undefined;
  const detector = new Detector({ formats: ["qr_code"] });
  return {
    read: async (picture) => {
      const codes = await detector.detect(new ImageData(picture.data, picture.width, picture.height));
      const found = codes.map(({ rawValue, boundingBox }) => ({
        text: rawValue,
        x: boundingBox.x + boundingBox.width / 2,
        y: boundingBox.y + boundingBox.height / 2,
      }));
      return fromTheMiddle(found, picture);
    },
    close: () => undefined,
  };
}
