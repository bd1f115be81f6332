import { type CriteriaPlugin, laws, type PluginLaw } from "@kiemtra/plugin-kit";

const autonomyCircular: PluginLaw = {
  number: "71/2014/TTLT-BTC-BNV",
  kind: { vi: "Thông tư liên tịch", en: "Joint circular" },
  issuer: "Bộ Tài chính, Bộ Nội vụ",
  issuedOn: "2014-05-30",
  inForceFrom: "2014-07-15",
  inForceSource: "unverified",
  title: {
    vi: "Quy định chế độ tự chủ, tự chịu trách nhiệm về sử dụng kinh phí quản lý hành chính đối với các cơ quan nhà nước",
    en: "On the autonomy of state agencies over administrative funds",
  },
};

const disclosureCircular: PluginLaw = {
  number: "61/2017/TT-BTC",
  kind: { vi: "Thông tư", en: "Circular" },
  issuer: "Bộ Tài chính",
  issuedOn: "2017-06-15",
  inForceFrom: "2017-08-01",
  inForceSource: "unverified",
  title: {
    vi: "Hướng dẫn về công khai ngân sách đối với đơn vị dự toán ngân sách, tổ chức được ngân sách nhà nước hỗ trợ",
    en: "On the disclosure of budgets by budget units and by organisations that the state budget supports",
  },
};

/** Autonomy has its decrees and joint circular, disclosure a circular of its own. */
export const law: CriteriaPlugin["law"] = {
  "nd-130-2005": laws["nd-130-2005"],
  "nd-117-2013": laws["nd-117-2013"],
  "ttlt-71-2014": autonomyCircular,
  "tt-61-2017-btc": disclosureCircular,
  "ct-26-2016": laws["ct-26-2016"],
};
