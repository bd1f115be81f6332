import { type CriteriaPlugin, laws, withArticle } from "@kiemtra/plugin-kit";

/** Inspections belong to procedure control and to the reform programme; carrying out conclusions is discipline. */
export const law: CriteriaPlugin["law"] = {
  "tt-02-2017-vpcp": withArticle(laws["tt-02-2017-vpcp"], {
    vi: "Mục 3 Chương VII (kiểm tra việc thực hiện kiểm soát thủ tục hành chính)",
    en: "Chapter VII, Section 3 (inspecting procedure control)",
  }),
  "nq-76-2021": laws["nq-76-2021"],
  "ct-26-2016": laws["ct-26-2016"],
};
