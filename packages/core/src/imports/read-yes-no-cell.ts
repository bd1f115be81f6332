import { foldForSearch } from "../text/fold-for-search.ts";
import type { ImportCell } from "./import-row.ts";

const YES = ["co", "x", "1", "yes", "y", "true", "dung", "da", "roi", "truc tuyen", "✓", "✔", "☑"];
const NO = ["khong", "ko", "0", "no", "n", "false", "sai", "chua", "truc tiep", "☐", "✗", "✘"];

/** Yes or no as systems write it, with or without accents: `Có`, `x`, `1`, `Đã`; `Không`, `0`, `Chưa`. `undefined`: neither. */
export function readYesNoCell(cell: ImportCell): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  const word = cell === null ? "" : foldForSearch(String(cell));
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : undefined;
}
