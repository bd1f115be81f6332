import type { IsoDate } from "@kiemtra/core";

/** A document as a paper cites it: in full the first time, by kind, number and symbol afterwards. */
export interface Citation {
  readonly short: string;
  readonly full: string;
}

/** The names, documents and form numbers that hold from one day on. */
export interface Wording {
  readonly from: IsoDate;
  /** Where citizens hand in dossiers. */
  readonly oneStop: string;
  readonly oneStopInitials: string;
  /** The documents on the one-stop mechanism, decrees before circulars. */
  readonly oneStopLaw: readonly Citation[];
  /** *Phiếu kiểm soát quá trình giải quyết hồ sơ*: the slip is named, its form number follows the date. */
  readonly controlSlipForm: string;
  /** *Sổ theo dõi hồ sơ*. */
  readonly logbookForm: string;
}

const decree61: Citation = {
  short: "Nghị định số 61/2018/NĐ-CP",
  full: "Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
};

const decree107: Citation = {
  short: "Nghị định số 107/2021/NĐ-CP",
  full: "Nghị định số 107/2021/NĐ-CP ngày 06 tháng 12 năm 2021 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
};

const circular01: Citation = {
  short: "Thông tư số 01/2018/TT-VPCP",
  full: "Thông tư số 01/2018/TT-VPCP ngày 23 tháng 11 năm 2018 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn thi hành một số quy định của Nghị định số 61/2018/NĐ-CP",
};

const decree118: Citation = {
  short: "Nghị định số 118/2025/NĐ-CP",
  full: "Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia",
};

const circular03: Citation = {
  short: "Thông tư số 03/2025/TT-VPCP",
  full: "Thông tư số 03/2025/TT-VPCP ngày 15 tháng 9 năm 2025 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn thi hành Nghị định số 118/2025/NĐ-CP",
};

const commune: Omit<Wording, "from" | "oneStopLaw"> = {
  oneStop: "Trung tâm Phục vụ hành chính công",
  oneStopInitials: "TTPVHCC",
  controlSlipForm: "Mẫu số 06",
  logbookForm: "Mẫu số 07",
};

/**
 * Oldest first. Source: the dates of issue and of entry into force of the documents themselves. A paper never
 * cites what was not issued on its day: the circular joins on 15 September 2025, ten weeks after the decree.
 */
export const WORDING_PERIODS = [
  {
    from: "2018-06-21",
    oneStop: "Bộ phận Tiếp nhận và Trả kết quả",
    oneStopInitials: "BPTNTKQ",
    oneStopLaw: [decree61],
    controlSlipForm: "Mẫu số 05",
    logbookForm: "Mẫu số 06",
  },
  {
    from: "2018-11-23",
    oneStop: "Bộ phận Tiếp nhận và Trả kết quả",
    oneStopInitials: "BPTNTKQ",
    oneStopLaw: [decree61, circular01],
    controlSlipForm: "Mẫu số 05",
    logbookForm: "Mẫu số 06",
  },
  {
    from: "2021-12-06",
    oneStop: "Bộ phận Tiếp nhận và Trả kết quả",
    oneStopInitials: "BPTNTKQ",
    oneStopLaw: [decree61, decree107, circular01],
    controlSlipForm: "Mẫu số 05",
    logbookForm: "Mẫu số 06",
  },
  { from: "2025-07-01", ...commune, oneStopLaw: [decree118] },
  { from: "2025-09-15", ...commune, oneStopLaw: [decree118, circular03] },
] as const satisfies readonly Wording[];
