import { type CriteriaPlugin, laws, type PluginLaw, withArticle } from "@kiemtra/plugin-kit";

const circular: PluginLaw = {
  number: "01/2020/TT-BTP",
  kind: { vi: "Thông tư", en: "Circular" },
  issuer: "Bộ Tư pháp",
  issuedOn: "2020-03-03",
  inForceFrom: "2020-04-20",
  inForceSource: "unverified",
  title: {
    vi: "Quy định chi tiết và hướng dẫn thi hành một số điều của Nghị định số 23/2015/NĐ-CP",
    en: "Guiding Decree 23/2015/NĐ-CP",
  },
};

/** Electronic copies rest on electronic procedures, certifying itself on its own decree and circular. */
export const law: CriteriaPlugin["law"] = {
  "nd-45-2020": withArticle(laws["nd-45-2020"], {
    vi: "Điều 10 (cấp bản sao điện tử từ sổ gốc, chứng thực bản sao điện tử từ bản chính)",
    en: "Article 10 (electronic copies from the register, certified electronic copies from the original)",
  }),
  "nd-23-2015": laws["nd-23-2015"],
  "nd-23-2015-time": withArticle(laws["nd-23-2015"], {
    vi: "Điều 7 (thời hạn thực hiện yêu cầu chứng thực)",
    en: "Article 7 (time for handling a request)",
  }),
  "tt-01-2020-btp": circular,
  "qd-766-2022": laws["qd-766-2022"],
};
