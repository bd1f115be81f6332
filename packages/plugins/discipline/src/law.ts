import { type CriteriaPlugin, laws, type PluginLaw, withArticle } from "@kiemtra/plugin-kit";

const workplaceCulture: PluginLaw = {
  number: "129/2007/QĐ-TTg",
  kind: { vi: "Quyết định", en: "Decision" },
  issuer: "Thủ tướng Chính phủ",
  issuedOn: "2007-08-02",
  inForceFrom: "2007-09-01",
  inForceSource: "unverified",
  title: {
    vi: "Ban hành Quy chế văn hóa công sở tại các cơ quan hành chính nhà nước",
    en: "Rules on workplace culture in state administrative agencies",
  },
};

const harassment: PluginLaw = {
  number: "10/CT-TTg",
  kind: { vi: "Chỉ thị", en: "Directive" },
  issuer: "Thủ tướng Chính phủ",
  issuedOn: "2019-04-22",
  inForceFrom: "2019-04-22",
  inForceSource: "rule",
  title: {
    vi: "Về việc tăng cường xử lý, ngăn chặn có hiệu quả hành vi nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp trong giải quyết công việc",
    en: "On dealing with and preventing harassment of citizens and businesses",
  },
};

const receivingCitizens: PluginLaw = {
  number: "42/2013/QH13",
  kind: { vi: "Luật", en: "Law" },
  issuer: "Quốc hội",
  issuedOn: "2013-11-25",
  inForceFrom: "2014-07-01",
  inForceSource: "unverified",
  title: { vi: "Tiếp công dân", en: "On receiving citizens" },
};

/** Directives on discipline and on harassment, the project on culture, and the law on receiving citizens. */
export const law: CriteriaPlugin["law"] = {
  "ct-26-2016": laws["ct-26-2016"],
  "qd-1847-2018": laws["qd-1847-2018"],
  "qd-129-2007": workplaceCulture,
  "ct-10-2019": harassment,
  "luat-tcd-2013": withArticle(receivingCitizens, {
    vi: "Điều 24 (công bố thông tin về việc tiếp công dân)",
    en: "Article 24 (making known when citizens are received)",
  }),
};
