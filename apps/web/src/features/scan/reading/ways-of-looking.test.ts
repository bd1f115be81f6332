import { expect, it } from "vitest";
import type { Picture } from "./picture.ts";
import { halve, sharpen, smooth } from "./ways-of-looking.ts";

function grey(width: number, shades: readonly number[]): Picture {
  const data = Uint8ClampedArray.from(shades.flatMap((shade) => [shade, shade, shade, 255]));
  return { data, width, height: shades.length / width };
}

const shades = ({ data }: Picture) => [...data].filter((_value, at) => at % 4 === 0);

it("smoothing takes the mean of the nine around a pixel, of fewer at the edge", () => {
  const speck = grey(3, [0, 0, 0, 0, 72, 0, 0, 0, 0]);
  expect(shades(smooth(speck))).toEqual([18, 12, 18, 12, 8, 12, 18, 12, 18]);
});

it("halving takes the mean of four and leaves an odd line out", () => {
  const half = halve(grey(3, [0, 100, 7, 100, 200, 7, 9, 9, 9]));
  expect(half).toMatchObject({ width: 1, height: 1 });
  expect(shades(half)).toEqual([100]);
});

it("sharpening leaves an even picture as it is and raises what stands out", () => {
  expect(shades(sharpen(grey(2, [80, 80, 80, 80])))).toEqual([80, 80, 80, 80]);
  expect(shades(sharpen(grey(2, [60, 60, 60, 100])))[3]).toBeGreaterThan(100);
});
