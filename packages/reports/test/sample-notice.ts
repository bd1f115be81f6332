import type { NoticeContent } from "../src/index.ts";
import { sampleMinutes } from "./sample-minutes.ts";

/** The notice that follows the visit of May 2023. */
export const sampleNotice: NoticeContent = {
  superior: "UBND thành phố Hồng Ngự",
  issuer: "Phòng Nội vụ",
  issuerName: "Phòng Nội vụ thành phố Hồng Ngự",
  number: { number: "5", symbol: "TB-PNV" },
  place: "Hồng Ngự",
  date: "2023-06-05",
  summary:
    "Kết luận kiểm tra công tác cải cách hành chính và kiểm soát thủ tục hành chính năm 2023 tại UBND phường An Lộc",
  legalBases: [
    "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
    "Căn cứ Biên bản kiểm tra ngày 09 tháng 5 năm 2023 tại UBND phường An Lộc",
  ],
  visit: {
    mandate: "Kế hoạch kiểm tra cải cách hành chính năm 2023",
    team: "Tổ kiểm tra cải cách hành chính thành phố Hồng Ngự",
    subject: "công tác cải cách hành chính và kiểm soát thủ tục hành chính năm 2023",
    unit: "UBND phường An Lộc",
    from: "2023-05-09",
  },
  achievements: sampleMinutes.achievements,
  shortcomings: sampleMinutes.shortcomings,
  causes: ["Công chức phụ trách kiêm nhiệm nhiều việc", "Việc tự kiểm tra chưa thường xuyên"],
  conclusions: ["UBND phường An Lộc đã dành sự quan tâm đúng mức cho công tác cải cách hành chính"],
  recommendations: sampleMinutes.recommendations,
  reporting: { to: "Phòng Nội vụ", due: { kind: "before", on: "2023-07-10" } },
  signature: { lines: ["KT. Trưởng phòng", "Phó Trưởng phòng"] },
  recipients: ["Như trên (để thực hiện)", "TT. UBND Thành phố (để báo cáo)", "Lưu: VT, PNV"],
  isIllustrative: false,
};
