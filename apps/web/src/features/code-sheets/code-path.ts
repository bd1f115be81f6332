import { encode } from "uqr";

/** White around a code, in modules: scanners need four. */
const MARGIN = 4;

/** A code as one SVG path of runs, and the side of its square in modules. */
export interface CodePath {
  readonly path: string;
  readonly side: number;
}

/** Draws a text as a QR code that survives the loss of 15 % of its modules. */
export function codePath(text: string): CodePath {
  const { data, size } = encode(text, { ecc: "M", border: MARGIN });
  return {
    path: data
      .flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`))
      .join(""),
    side: size,
  };
}

/** Black modules that touch, as start and length. */
function runsOf(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  return row.flatMap((isBlack, x) => {
    if (!isBlack || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x, (end < 0 ? row.length : end) - x] as const];
  });
}
