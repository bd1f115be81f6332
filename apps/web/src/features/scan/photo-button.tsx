import { buttonClass } from "@kiemtra/ui/button";
import { ImagePlus } from "lucide-react";
import { useId, useState } from "react";
import type { ScanKey } from "../../words/scan-vi.ts";
import { useScanWords } from "../../words/use-scan-words.ts";
import type { CodeReader } from "./reading/picture.ts";
import { readPhoto } from "./reading/read-photo.ts";

interface PhotoButtonProps {
  readonly reader: CodeReader;
  readonly onTexts: (texts: readonly string[]) => void;
  /** Says what went wrong; `undefined` when a new photo is looked at. */
  readonly onTrouble: (trouble: ScanKey | undefined) => void;
}

/** *Chọn ảnh*: codes from photos that were taken before, several at once. */
export function PhotoButton({ reader, onTexts, onTrouble }: PhotoButtonProps) {
  const { t } = useScanWords();
  const id = useId();
  const [isReading, setIsReading] = useState(false);
  const read = async (photos: readonly File[]) => {
    setIsReading(true);
    onTrouble(undefined);
    for (const photo of photos) {
      const trouble = await readOne(photo, reader, onTexts);
      if (trouble) onTrouble(trouble);
    }
    setIsReading(false);
  };
  return (
    <div className="flex flex-1">
      <label
        htmlFor={id}
        className={buttonClass(
          "secondary",
          "flex-1 cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
        )}
      >
        <ImagePlus aria-hidden="true" size={22} className="shrink-0" />
        {t(isReading ? "scan.photo-reading" : "scan.photo")}
        <input
          id={id}
          type="file"
          accept="image/*"
          multiple
          disabled={isReading}
          className="sr-only"
          onChange={(event) => {
            const photos = [...(event.target.files ?? [])];
            event.target.value = "";
            if (photos.length > 0) void read(photos);
          }}
        />
      </label>
    </div>
  );
}

/** The codes of one photo, or what is in the way. */
async function readOne(
  photo: File,
  reader: CodeReader,
  onTexts: (texts: readonly string[]) => void,
): Promise<ScanKey | undefined> {
  try {
    const texts = await readPhoto(photo, reader);
    if (texts.length === 0) return "scan.photo-nothing";
    onTexts(texts);
    return undefined;
  } catch (error) {
    return error instanceof DOMException ? "scan.photo-refused" : "scan.reader-failed";
  }
}
