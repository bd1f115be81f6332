import type { LocalText, Policy, UnitKind } from "@kiemtra/core";

/** What a criterion does when it does not apply, or when there was no case. */
export const policyTexts: Readonly<Record<Policy, LocalText>> = {
  "re-base": { vi: "Trừ khỏi tổng điểm tối đa", en: "Leaves the maximum" },
  zero: { vi: "Tính 0 điểm", en: "Counts 0" },
  full: { vi: "Tính điểm tối đa", en: "Counts in full" },
  spread: { vi: "Chia đều điểm cho các nội dung cùng nhóm", en: "Shared equally by the others of the group" },
  "full-by-level": {
    vi: "Tính điểm tối đa nếu do cấp của đơn vị, còn lại trừ khỏi tổng điểm tối đa",
    en: "Counts in full where the unit's level is why, otherwise leaves the maximum",
  },
};

/** Levels of the state. */
export const unitKindTexts: Readonly<Record<UnitKind, LocalText>> = {
  ministry: { vi: "Bộ, cơ quan ngang bộ", en: "Ministry" },
  province: { vi: "Cấp tỉnh", en: "Province" },
  district: { vi: "Cấp huyện", en: "District" },
  commune: { vi: "Cấp xã", en: "Commune level" },
  department: { vi: "Sở, ban, ngành", en: "Department" },
};
