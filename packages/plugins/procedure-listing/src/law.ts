import { type CriteriaPlugin, laws, withArticle } from "@kiemtra/plugin-kit";

/** Posting and its content rest on procedure control, reception on the one-stop mechanism of its day. */
export const law: CriteriaPlugin["law"] = {
  "nd-63-2010": withArticle(laws["nd-63-2010"], {
    vi: "khoản 2 Điều 8 (các bộ phận tạo thành của thủ tục hành chính)",
    en: "Article 8(2) (the parts of an administrative procedure)",
  }),
  "nd-48-2013": laws["nd-48-2013"],
  "nd-92-2017": laws["nd-92-2017"],
  "tt-02-2017-vpcp": laws["tt-02-2017-vpcp"],
  "nd-61-2018": laws["nd-61-2018"],
  "nd-118-2025": laws["nd-118-2025"],
};
