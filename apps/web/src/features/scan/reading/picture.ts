/** Pixels in rows of red, green, blue and opacity: what `ImageData` is, without the browser. */
export interface Picture {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** Something that finds codes in a picture and answers their texts, the one nearest to the middle first. */
export interface CodeReader {
  /** `attempt` asks for one way of looking, for a camera that comes again; without it, all until one finds something. */
  readonly read: (picture: Picture, attempt?: number) => Promise<readonly string[]>;
  readonly close: () => void;
}

/** A text and where it was found. */
export interface Found {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Texts, each once, from the middle of the picture outwards. */
export function fromTheMiddle(found: readonly Found[], { width, height }: Picture): readonly string[] {
  const away = ({ x, y }: Found) => Math.hypot(x - width / 2, y - height / 2);
  const texts = found.toSorted((one, other) => away(one) - away(other)).map(({ text }) => text);
  return [...new Set(texts.filter(Boolean))];
}
