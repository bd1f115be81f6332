/** A kind of scoring rule met in practice, with a rule that was quoted and where it stands. */
export interface RuleKindSource {
  readonly kind: string;
  readonly meaning: string;
  readonly quote: string;
  readonly source: string;
  /** How sure it is: quoted from a text, verified on published figures, or only known to be common. */
  readonly status: string;
}

/** The kinds of rule that published criteria use. Quotes are verbatim, Vietnamese or English as in the source. */
export const ruleKindSources: readonly RuleKindSource[] = [
  {
    kind: "all_or_nothing",
    meaning: "Fulfilled: maximum, otherwise 0",
    quote: "Có ban hành văn bản tổ chức triển khai thực hiện: Điểm tối đa - Không ban hành ...: 0 điểm",
    source: "public GitHub repository linhnv87/ChamDiemCCHC, self-assessment screen (demo data, Phú Thọ)",
    status: "quoted",
  },
  {
    kind: "per_item_accumulation",
    meaning: "Fixed points for each item, up to the maximum",
    quote:
      "Mỗi nội quy, quy chế được ban hành đảm bảo nội dung theo yêu cầu đạt: 0.5 điểm; không ban hành: 0 điểm",
    source: "public GitHub repository linhnv87/ChamDiemCCHC, self-assessment screen (demo data, Phú Thọ)",
    status: "quoted (source spells 'Mới')",
  },
  {
    kind: "level_percent_of_max",
    meaning: "Quality levels, each a percentage of the maximum",
    quote: "Hoàn thành xuất sắc: Điểm tối đa; Hoàn thành tốt: 75% điểm; Hoàn thành: 50% điểm",
    source: "public GitHub repository linhnv87/ChamDiemCCHC, self-assessment screen (demo data, Phú Thọ)",
    status: "quoted",
  },
  {
    kind: "severity_deduction",
    meaning: "Percentage deduction by severity, down to 0",
    quote: "Có vi phạm nhẹ: Trừ 50% điểm; Có vi phạm nghiêm trọng: 0 điểm",
    source: "public GitHub repository linhnv87/ChamDiemCCHC, self-assessment screen (demo data, Phú Thọ)",
    status: "quoted",
  },
  {
    kind: "discretionary_deduction",
    meaning: "Deduction left to the assessor",
    quote: "Thực hiện chưa đầy đủ: Trừ điểm tương ứng",
    source: "public GitHub repository linhnv87/ChamDiemCCHC, self-assessment screen (demo data, Phú Thọ)",
    status: "quoted",
  },
  {
    kind: "linear_proportion",
    meaning: "ratio x maximum",
    quote: "score = maxScore * ratio / 100 (re-checked: transparency, progress, most digitization metrics)",
    source: "public GitHub repository ChippedTopaz/qd766 (formula document)",
    status: "verified by recomputation",
  },
  {
    kind: "threshold_capped_proportion",
    meaning: "Full marks from X %, below X % proportional to X",
    quote:
      "Đạt từ 80% trở lên sẽ đạt điểm tối đa. Dưới 80% tính theo công thức: Tỷ lệ % ...*Điểm tối đa/80%.",
    source: "public GitHub repository ChippedTopaz/qd766 (formula document)",
    status: "quoted; thresholds 50, 80, 90 %; verified for 80 (reuse) and 90 (satisfaction)",
  },
  {
    kind: "weighted_composite",
    meaning: "Sum of several proportions with own weights and caps",
    quote: "6A + min(2, 2.5B) + 2.5C (online payment)",
    source: "public GitHub repository ChippedTopaz/qd766 (formula document)",
    status: "inferred from live scores; exact on 14/14 units when each part is rounded first",
  },
  {
    kind: "zero_plus_penalty",
    meaning: "Requirement missed: 0 and an extra deduction",
    quote: "bị 0 điểm và bị trừ 0,25 điểm",
    source:
      "https://123docz.net/trich-doan/2592499-hai-long-ve-cach-ung-xu-giao-tiep-tinh-than-trach-nhiem-cua-cong-chuc-lam-viec-tai-bo-phan-tiep-nh.htm",
    status: "quoted",
  },
  {
    kind: "not_applicable_full",
    meaning: "No case in the period: full marks",
    quote:
      "Trong năm đánh giá không có phản ánh, kiến nghị về giải quyết thủ tục hành chính được tính 02 điểm",
    source:
      "https://123docz.net/trich-doan/2592499-hai-long-ve-cach-ung-xu-giao-tiep-tinh-than-trach-nhiem-cua-cong-chuc-lam-viec-tai-bo-phan-tiep-nh.htm",
    status: "quoted; also seen live: petition metrics 0/0 score 6 of 6",
  },
  {
    kind: "not_applicable_zero",
    meaning: "No case in the period: 0 or no score, maximum unchanged",
    quote: "live: transparency metrics 0/0 have score null, total 7.96 of 18",
    source: "public GitHub repository ChippedTopaz/qd766 (formula document)",
    status: "verified in stored responses",
  },
  {
    kind: "not_applicable_redistribute",
    meaning: "Points of an empty indicator are spread over its siblings",
    quote:
      "Trường hợp, cơ quan, đơn vị không có phản ánh, kiến nghị thì điểm số được chia đều cho 02 chỉ tiêu ... (source spells 'chia điều')",
    source: "public GitHub repository ChippedTopaz/qd766, docs/metrics.m0.json row 22",
    status: "quoted; live scores do otherwise (full marks)",
  },
  {
    kind: "not_applicable_by_level",
    meaning: "Indicators outside the unit's level give the maximum",
    quote: "cấp xã được điểm tối đa cho tiêu chí không áp dụng",
    source: "public GitHub repository ChippedTopaz/qd766, docs/API_CONTRACT_M0.md",
    status: "secondary",
  },
  {
    kind: "rebase_to_100",
    meaning: "Total rescaled to 100 when a part is not run",
    quote:
      "kết quả thẩm định điểm tự chấm là kết quả chỉ số, được quy đổi về thang điểm 100, đơn vị tính là %",
    source: "https://baodautu.vn/ha-noi-ban-hanh-khung-chi-so-cai-cach-hanh-chinh-cap-xa-d180489.html",
    status: "quoted",
  },
  {
    kind: "survey_share",
    meaning: "Fixed part of the scale from a sociological survey",
    quote: "Điểm đánh giá qua điều tra xã hội học (nếu có) là 30/100",
    source:
      "https://thuonggiaonline.vn/ha-noi-ban-hanh-khung-chi-so-danh-gia-ket-qua-cong-tac-cchc-25847.htm",
    status: "quoted",
  },
  {
    kind: "survey_option_weights",
    meaning: "Each answer option worth a percentage of the item's points",
    quote: "defaults percent_A 100, percent_B 60, percent_C 20, percent_D 0 (Yên Bái survey module)",
    source: "public GitHub file (survey module of Yên Bái)",
    status: "secondary (software defaults)",
  },
  {
    kind: "bonus_and_penalty_section",
    meaning: "Separate bonus/penalty points added to or taken from the total, with caps",
    quote: "8 evaluation contents and 01 content on bonus and penalty points",
    source: "https://sovhtt.hanoi.gov.vn/en/?p=30628",
    status:
      "quoted; caps (điểm thưởng tối đa, điểm phạt tối đa) exist as yearly settings in public scoring software",
  },
  {
    kind: "worst_event_in_period",
    meaning: "One failure makes the whole period fail",
    quote: "nếu có ít nhất 1 lần quá hạn thì cả kỳ quá hạn",
    source: "public GitHub repository ChippedTopaz/qd766 (formula document)",
    status: "quoted",
  },
  {
    kind: "best_of_levels",
    meaning: "Item counted at its highest level only",
    quote: "Trường hợp 01 TTHC được cung cấp cả DVCTT một phần và toàn trình thì tính cho mức DVCTT cao nhất",
    source: "public GitHub repository ChippedTopaz/qd766 (formula document)",
    status: "quoted",
  },
  {
    kind: "denominator_fallback",
    meaning: "Missing denominator replaced by last year's total /12 or /4",
    quote: "Mẫu số (kỳ báo cáo tháng) = Tổng số lượng hồ sơ của báo cáo năm trước liền kề ... / 12 tháng",
    source: "public GitHub repository ChippedTopaz/qd766 (formula document)",
    status: "quoted",
  },
  {
    kind: "ratio_times_quality_factor",
    meaning: "Proportion multiplied by another indicator's ratio",
    quote: "... * Tỷ lệ đồng bộ hồ sơ * 100%",
    source: "public GitHub repository ChippedTopaz/qd766 (formula document)",
    status: "quoted (3.3)",
  },
  {
    kind: "complement_of_failures",
    meaning: "100 % minus failure rates",
    quote:
      "=100%- (Tỷ lệ hồ sơ giải quyết quá hạn + Tỷ lệ hồ sơ TTHC có phản ánh, kiến nghị hoặc đánh giá dislike)",
    source: "public GitHub repository ChippedTopaz/qd766 (formula document)",
    status: "quoted (5.4)",
  },
  {
    kind: "tracking_only",
    meaning: "Shown, never scored",
    quote: "maxScore 0, score null (petition classification)",
    source: "public GitHub repository ChippedTopaz/qd766 (formula document)",
    status: "verified",
  },
  {
    kind: "step_accumulation_with_cap",
    meaning: "Base points plus increments per step up to a cap",
    quote:
      "over 3,500 people, for every 100 additional people, 0.5 points will be added, but not more than 35 points",
    source:
      "https://lawnet.vn/ngan-hang-phap-luat/en/tu-van-phap-luat/bo-may-hanh-chinh/what-is-classification-standard-and-calculation-of-score-for-classification-of-commune-administrative-unit-in-vietnam-393553",
    status: "quoted (unit classification, not CCHC)",
  },
  {
    kind: "area_coefficient",
    meaning: "Rule scaled by the unit's category",
    quote: "Mountainous and highland communes shall apply the rate of 75%",
    source:
      "https://lawnet.vn/ngan-hang-phap-luat/en/tu-van-phap-luat/bo-may-hanh-chinh/what-is-classification-standard-and-calculation-of-score-for-classification-of-commune-administrative-unit-in-vietnam-393553",
    status: "quoted (unit classification, not CCHC)",
  },
  {
    kind: "chosen_formula_with_declared_variables",
    meaning: "Unit declares variables; one of several formulas is chosen; assessors enter their own values",
    quote:
      "fields diem_tinh_theo_cong_thuc, bien_su_dung[title, variable, value, value_thamdinh_lan1, value_thamdinh_lan2], cong_thuc[text, phep_tinh, choice]",
    source: "public GitHub file (a province's scoring software)",
    status: "verified in code",
  },
  {
    kind: "leader_assessment",
    meaning: "Points given by the chairman and vice-chairmen of the province",
    quote: "Điểm đánh giá của chủ tịch và các phó chủ tịch UBND tỉnh",
    source: "public GitHub repository linhnv87/ChamDiemCCHC, self-assessment screen (demo data, Phú Thọ)",
    status: "quoted",
  },
  {
    kind: "percentage_bands",
    meaning: "Bands of a percentage, each with fixed points",
    quote: "(no verbatim quote reachable)",
    source: "common in provincial annexes per domain knowledge",
    status: "UNVERIFIED",
  },
  {
    kind: "deduction_per_late_day_or_item",
    meaning: "Fixed deduction per late report/day/missing item, floor 0",
    quote: "(no verbatim quote reachable)",
    source: "common in provincial annexes per domain knowledge",
    status: "UNVERIFIED",
  },
  {
    kind: "minimum_threshold_else_zero",
    meaning: "Proportional, but 0 below a minimum",
    quote: "(no verbatim quote reachable)",
    source: "known from PAR INDEX guidance",
    status: "UNVERIFIED",
  },
];
