/** A day off, or a Saturday that is worked instead, as a calendar of an organisation takes it. */
interface CalendarDay {
  readonly date: string;
  readonly name: string;
  readonly kind: "holiday" | "working-day";
}

/**
 * Days off of public servants, 2023 to 2027: the holidays of Article 112 of the Labour Code 2019, their compensatory
 * days where a holiday falls on a weekend (Article 111), and the exchanged days of 2024 and 2025. 24 November is a
 * holiday from 2026 (Resolution 28/2026/QH16). Days that the Government settles each year and that are not certain
 * here are left out (most of Tết 2027, the second day of the National Day holiday of 2027, exchanged days of 2026
 * and 2027): an administrator enters them.
 */
export const vietnamHolidays: readonly CalendarDay[] = [
  ...holidays("Tết Dương lịch", ["2023-01-01"]),
  ...holidays("Nghỉ bù Tết Dương lịch", ["2023-01-02"]),
  ...holidays("Tết Nguyên đán", days("2023-01", 20, 26)),
  ...holidays("Giỗ Tổ Hùng Vương", ["2023-04-29"]),
  ...holidays("Ngày Chiến thắng", ["2023-04-30"]),
  ...holidays("Ngày Quốc tế lao động", ["2023-05-01"]),
  ...holidays("Nghỉ bù Giỗ Tổ Hùng Vương, Ngày Chiến thắng", days("2023-05", 2, 3)),
  ...holidays("Quốc khánh", days("2023-09", 1, 2)),
  ...holidays("Nghỉ bù Quốc khánh", ["2023-09-04"]),

  ...holidays("Tết Dương lịch", ["2024-01-01"]),
  ...holidays("Tết Nguyên đán", days("2024-02", 8, 14)),
  ...holidays("Giỗ Tổ Hùng Vương", ["2024-04-18"]),
  ...holidays("Nghỉ hoán đổi (làm bù ngày 04/5/2024)", ["2024-04-29"]),
  ...holidays("Ngày Chiến thắng", ["2024-04-30"]),
  ...holidays("Ngày Quốc tế lao động", ["2024-05-01"]),
  { date: "2024-05-04", name: "Làm bù ngày 29/4/2024", kind: "working-day" },
  ...holidays("Quốc khánh", days("2024-09", 2, 3)),

  ...holidays("Tết Dương lịch", ["2025-01-01"]),
  ...holidays("Tết Nguyên đán", days("2025-01", 27, 31)),
  ...holidays("Giỗ Tổ Hùng Vương", ["2025-04-07"]),
  { date: "2025-04-26", name: "Làm bù ngày 02/5/2025", kind: "working-day" },
  ...holidays("Ngày Chiến thắng", ["2025-04-30"]),
  ...holidays("Ngày Quốc tế lao động", ["2025-05-01"]),
  ...holidays("Nghỉ hoán đổi (làm bù ngày 26/4/2025)", ["2025-05-02"]),
  ...holidays("Quốc khánh", days("2025-09", 1, 2)),

  ...holidays("Tết Dương lịch", ["2026-01-01"]),
  ...holidays("Tết Nguyên đán", days("2026-02", 16, 20)),
  ...holidays("Giỗ Tổ Hùng Vương", ["2026-04-26"]),
  ...holidays("Nghỉ bù Giỗ Tổ Hùng Vương", ["2026-04-27"]),
  ...holidays("Ngày Chiến thắng", ["2026-04-30"]),
  ...holidays("Ngày Quốc tế lao động", ["2026-05-01"]),
  ...holidays("Quốc khánh", days("2026-09", 1, 2)),
  ...holidays("Ngày Văn hóa Việt Nam", ["2026-11-24"]),

  ...holidays("Tết Dương lịch", ["2027-01-01"]),
  ...holidays("Tết Nguyên đán", days("2027-02", 5, 8)),
  ...holidays("Giỗ Tổ Hùng Vương", ["2027-04-16"]),
  ...holidays("Ngày Chiến thắng", ["2027-04-30"]),
  ...holidays("Ngày Quốc tế lao động", ["2027-05-01"]),
  ...holidays("Nghỉ bù Ngày Quốc tế lao động", ["2027-05-03"]),
  ...holidays("Quốc khánh", ["2027-09-02"]),
  ...holidays("Ngày Văn hóa Việt Nam", ["2027-11-24"]),
];

function holidays(name: string, dates: readonly string[]): readonly CalendarDay[] {
  return dates.map((date) => ({ date, name, kind: "holiday" }));
}

function days(month: string, first: number, last: number): readonly string[] {
  const count = last - first + 1;
  return Array.from({ length: count }, (_, index) => `${month}-${String(first + index).padStart(2, "0")}`);
}
