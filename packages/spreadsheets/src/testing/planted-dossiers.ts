import type { ImportCell } from "@kiemtra/core/imports";
import { type PlantedTable, plantedTable, withCells } from "./planted-table.ts";

/** Units as a system writes them, each in its own way. */
const UNITS = ["UBND phường An Lộc", "PHƯỜNG AN THẠNH", "xã Tân Hội"];
const HEAD: readonly (readonly ImportCell[])[] = [
  ["DANH SÁCH HỒ SƠ THỦ TỤC HÀNH CHÍNH"],
  ["Từ ngày 01/01/2023 đến ngày 09/5/2023"],
  [],
  ["STT", "Mã hồ sơ", "Đơn vị tiếp nhận", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày trả kết quả", "Trạng thái"],
  ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
];
const NO_DATES = ["31/02/2023", "=chưa rõ", "13/13/2023", "2023-02-30", "9/5"];

/**
 * A list of dossiers as a procedure system gives it, with 37 planted faults: 12 cells left empty, 8 unknown units, 10
 * days that are none, 7 codes with other content. Every fourth dossier is in time, late, in process and overdue on 9/5/2023.
 */
export function plantedDossiers(rows: number): PlantedTable {
  return plantedTable(HEAD, rows, makeRow, [
    ...[
      [1, "code"],
      [2, "unit"],
      [3, "received-on"],
      [4, "due-on"],
    ].map(([at, column]) => ({
      code: "value-missing",
      column: String(column),
      times: 3,
      spoil: (good: readonly ImportCell[]) => withCells(good, { [Number(at)]: null }),
    })),
    {
      code: "unit-unknown",
      column: "unit",
      times: 8,
      spoil: (good, _, turn) => withCells(good, { 2: `Phường Lạ ${turn}` }),
    },
    {
      code: "not-a-date",
      column: "received-on",
      times: 5,
      spoil: (good, _, turn) => withCells(good, { 3: NO_DATES[turn] ?? "x" }),
    },
    {
      code: "not-a-date",
      column: "returned-on",
      times: 5,
      spoil: (good, _, turn) => withCells(good, { 5: NO_DATES[turn] ?? "x" }),
    },
    {
      code: "row-twice",
      column: "code",
      times: 7,
      spoil: (good, before) => withCells(good, { 1: before[1] ?? null, 3: "01/3/2023" }),
    },
  ]);
}

/** The facts that the good rows come to, by the number of the unit. */
export function plantedFigures({ good }: PlantedTable, unit: number): Readonly<Record<string, number>> {
  const own = good.filter((index) => index % UNITS.length === unit);
  const count = (...kinds: readonly number[]) => own.filter((index) => kinds.includes(index % 4)).length;
  return {
    "one-stop/dossiers-received": own.length,
    "one-stop/returned-in-time": count(0),
    "one-stop/returned-late": count(1),
    "one-stop/in-process": count(2, 3),
    "one-stop/overdue": count(3),
  };
}

function makeRow(index: number): readonly ImportCell[] {
  const unit = UNITS[index % UNITS.length] ?? "";
  const code = `000.12.20.H20-230401-${String(index).padStart(5, "0")}`;
  const [due, returned, status] = [
    ["12/4/2023", "12/04/2023 16:45", "Đã trả"],
    ["12/4/2023", "14/04/2023 08:10", "Đã trả"],
    ["09/5/2023", "-", "Đang xử lý"],
    ["08/5/2023", null, "Đang xử lý"],
  ][index % 4] ?? [null, null, null];
  return [index + 1, code, unit, "2023-04-01", due ?? null, returned ?? null, status ?? null];
}
