import type { Picture } from "./picture.ts";

type Look = (picture: Picture) => Picture;

/**
 * How a picture is looked at, the likeliest first: as it is; with each pixel the mean of its neighbours, against specks
 * and noise; at half its size, against noise in large pictures; with edges raised, against blur and weak contrast.
 */
export const waysOfLooking: readonly Look[] = [(picture) => picture, smooth, halve, sharpen];

/** Each pixel the mean of the nine around it. */
export function smooth(picture: Picture): Picture {
  return fromGrey(meanOver(greyOf(picture), picture, 1), picture);
}

/** Half as wide and half as high, each pixel the mean of four. */
export function halve(picture: Picture): Picture {
  const grey = greyOf(picture);
  const { width } = picture;
  const half = { width: picture.width >> 1, height: picture.height >> 1 };
  const values = new Float32Array(half.width * half.height);
  for (let y = 0; y < half.height; y++) {
    for (let x = 0; x < half.width; x++) {
      const at = 2 * y * width + 2 * x;
      values[y * half.width + x] =
        (value(grey, at) + value(grey, at + 1) + value(grey, at + width) + value(grey, at + width + 1)) / 4;
    }
  }
  return fromGrey(values, half);
}

const RADIUS = 6;
const STRENGTH = 3;

/** What differs from its neighbourhood differs more. */
export function sharpen(picture: Picture): Picture {
  const grey = greyOf(picture);
  const around = meanOver(grey, picture, RADIUS);
  const values = grey.map((own, at) => own + STRENGTH * (own - value(around, at)));
  return fromGrey(values, picture);
}

type Size = Pick<Picture, "width" | "height">;

/** Brightness as the eye weighs the three colours. */
function greyOf({ data, width, height }: Picture): Float32Array {
  const grey = new Float32Array(width * height);
  for (let at = 0; at < grey.length; at++) {
    grey[at] =
      0.299 * value(data, 4 * at) + 0.587 * value(data, 4 * at + 1) + 0.114 * value(data, 4 * at + 2);
  }
  return grey;
}

function fromGrey(grey: Float32Array, { width, height }: Size): Picture {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < grey.length; at++) {
    const shade = value(grey, at);
    data[4 * at] = shade;
    data[4 * at + 1] = shade;
    data[4 * at + 2] = shade;
    data[4 * at + 3] = 255;
  }
  return { data, width, height };
}

/** The mean of the square around each pixel, by sums over the rectangle from the corner: as fast for any radius. */
function meanOver(grey: Float32Array, { width, height }: Size, radius: number): Float32Array {
  const line = width + 1;
  const sums = new Float64Array(line * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += value(grey, y * width + x);
      sums[(y + 1) * line + x + 1] = value(sums, y * line + x + 1) + row;
    }
  }
  return grey.map((_own, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const [left, right] = [Math.max(0, x - radius), Math.min(width, x + radius + 1)];
    const [top, bottom] = [Math.max(0, y - radius), Math.min(height, y + radius + 1)];
    const sum =
      value(sums, bottom * line + right) -
      value(sums, top * line + right) -
      value(sums, bottom * line + left) +
      value(sums, top * line + left);
    return sum / ((right - left) * (bottom - top));
  });
}

function value(list: ArrayLike<number>, at: number): number {
  return list[at] ?? 0;
}
