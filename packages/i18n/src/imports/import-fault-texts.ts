import type { LocalText } from "@kiemtra/core";
import type { IgnoredRow, ImportFaultCode } from "@kiemtra/core/imports";
import { factProblemTexts } from "../fact-problems.ts";

/** Why a cell, a row or a unit of a file is refused, and what to do. Stands after its place: *Dòng 12, cột "Ngày trả": …*. */
export const importFaultTexts: Readonly<Record<ImportFaultCode, LocalText>> = {
  ...factProblemTexts,
  "value-missing": {
    vi: "để trống; ghi giá trị hoặc bỏ dòng này",
    en: "is empty; fill it in or take the row out",
  },
  "unit-unknown": {
    vi: "“{text}” không có trong danh sách đơn vị; ghi đúng tên hoặc mã đơn vị",
    en: "“{text}” is not in the list of units; write the unit's name or code",
  },
  "unit-ambiguous": {
    vi: "“{text}” có thể là {names}; ghi mã đơn vị",
    en: "“{text}” may be {names}; write the unit's code",
  },
  "unit-twice": {
    vi: "{unit} đã có ở dòng {first}; giữ một dòng",
    en: "{unit} is on row {first} already; keep one row",
  },
  "row-twice": {
    vi: "mã {text} đã có ở dòng {first} với nội dung khác; giữ dòng đúng",
    en: "code {text} is on row {first} with other content; keep the right one",
  },
  "not-a-date": {
    vi: "“{text}” không phải là ngày; ghi như 09/5/2023 hoặc 2023-05-09",
    en: "“{text}” is not a date; write it like 9/5/2023 (day first) or 2023-05-09",
  },
  "not-a-count": {
    vi: "“{text}” không phải số nguyên từ 0 trở lên; ghi như 1.234 hoặc 1234",
    en: "“{text}” is not a whole number of 0 or more; write it like 1234",
  },
  "not-a-decimal": {
    vi: "“{text}” không phải là số; ghi như 97,7 hoặc 1.234,5",
    en: "“{text}” is not a number; write it like 97,7 (decimal comma) or 97.7",
  },
  "not-yes-no": {
    vi: "“{text}” không phải Có hoặc Không; ghi Có, Không, x, 1 hoặc 0",
    en: "“{text}” is neither yes nor no; write Có, Không, x, 1 or 0",
  },
  "above-other-fact": {
    vi: "{unit}: {fact:fact} là {count:count}, lớn hơn {other:fact} ({bound:count}); kiểm tra lại số liệu của đơn vị này",
    en: "{unit}: {fact:fact} is {count:count}, above {other:fact} ({bound:count}); check the unit's figures",
  },
};

/** Why a row was left out without being a fault. */
export const ignoredRowTexts: Readonly<Record<IgnoredRow["why"], LocalText>> = {
  sum: { vi: "dòng cộng", en: "a sum of other rows" },
  "column-numbers": { vi: "dòng đánh số cột", en: "numbers of the columns" },
  note: { vi: "ghi chú, chữ ký", en: "a remark or signature" },
};

/** The column of the unit, where an import does not word it itself. */
export const importUnitLabel: LocalText = { vi: "Đơn vị", en: "Unit" };
