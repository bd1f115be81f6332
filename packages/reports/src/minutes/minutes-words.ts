import { BLANK, LONG_BLANK, orBlank } from "../words/blank.ts";
import { dateInWords, timeInWords, twoDigits } from "../words/date-in-words.ts";
import type { MinutesContent, TeamKind } from "./minutes-content.ts";

/** The names of team and head, in running text and in capitals. */
export const TEAM_WORDS: Readonly<Record<TeamKind, { readonly team: string; readonly head: string }>> = {
  group: { team: "Tổ kiểm tra", head: "TỔ TRƯỞNG" },
  delegation: { team: "Đoàn kiểm tra", head: "TRƯỞNG ĐOÀN" },
};

/** *Hôm nay, vào hồi … giờ … phút, ngày … tháng … năm …, tại …* */
export function openingWords({ opened }: MinutesContent): string {
  const place = orBlank(opened.place, LONG_BLANK);
  return `Hôm nay, vào hồi ${timeInWords(opened.time)}, ${dateInWords(opened.date)}, tại ${place}, chúng tôi gồm có:`;
}

/** *Biên bản kết thúc vào hồi … cùng ngày, … mỗi bên giữ … bản./.* */
export function closingWords({ opened, closed }: MinutesContent): string {
  const isLater = closed.date !== undefined && closed.date !== opened.date;
  const day = isLater ? `, ${dateInWords(closed.date)}` : " cùng ngày";
  return (
    `Biên bản kết thúc vào hồi ${timeInWords(closed.time)}${day}, đã đọc lại cho các bên cùng nghe, ` +
    `thống nhất và ký tên; được lập thành ${copies(closed.copies)} bản có giá trị như nhau, ` +
    `mỗi bên giữ ${copies(closed.copiesEach)} bản./.`
  );
}

/** *(Kèm theo Biên bản kiểm tra ngày … tại …)*. */
export function attachedToWords({ opened, unit }: MinutesContent): string {
  return `(Kèm theo Biên bản kiểm tra ${dateInWords(opened.date)} tại ${unit.name})`;
}

function copies(count: number | undefined): string {
  return count === undefined ? BLANK : twoDigits(count);
}
