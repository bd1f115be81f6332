import type { LocalText, NodeState, Policy, UnitKind } from "@kiemtra/core";

/** The states that a person must be able to tell apart. Source: Decision 766/QĐ-TTg practice and inspection minutes. */
export const stateTexts: Readonly<Record<NodeState, LocalText>> = {
  scored: { vi: "Đã chấm", en: "Scored" },
  "not-applicable": { vi: "Không áp dụng", en: "Not applicable" },
  "no-occurrence": { vi: "Không phát sinh", en: "No occurrence" },
  open: { vi: "Chưa đủ thông tin", en: "Open" },
  tracked: { vi: "Chỉ theo dõi", en: "Tracked only" },
};

export const policyTexts: Readonly<Record<Policy, LocalText>> = {
  "re-base": { vi: "Trừ khỏi tổng điểm tối đa", en: "Leaves the maximum" },
  zero: { vi: "Tính 0 điểm", en: "Counts 0" },
  full: { vi: "Tính điểm tối đa", en: "Counts in full" },
};

export const unitKindTexts: Readonly<Record<UnitKind, LocalText>> = {
  ministry: { vi: "Bộ, cơ quan ngang bộ", en: "Ministry" },
  province: { vi: "Cấp tỉnh", en: "Province" },
  district: { vi: "Cấp huyện", en: "District" },
  commune: { vi: "Cấp xã", en: "Commune level" },
  department: { vi: "Sở, ban, ngành", en: "Department" },
};
