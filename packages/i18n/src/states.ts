import type { LocalText, NodeState } from "@kiemtra/core";

/** The states that a person must be able to tell apart. Source: Decision 766/QĐ-TTg practice and inspection minutes. */
export const stateTexts: Readonly<Record<NodeState, LocalText>> = {
  scored: { vi: "Đã chấm", en: "Scored" },
  "not-applicable": { vi: "Không áp dụng", en: "Not applicable" },
  "no-occurrence": { vi: "Không phát sinh", en: "No occurrence" },
  open: { vi: "Chưa đủ thông tin", en: "Open" },
  tracked: { vi: "Chỉ theo dõi", en: "Tracked only" },
};
