/** A finding without a template: about what no criterion of the rule set looks at. */
export interface OwnFinding {
  readonly kind: "shortcoming" | "good-practice";
  readonly text: string;
  readonly recommendation?: {
    readonly kind: "demand" | "proposal" | "target";
    readonly text: string;
    readonly workingDays?: number;
    readonly dueWords?: string;
  };
}

/** In the words of the news of the inspection. */
export const ownFindings: Readonly<Record<string, OwnFinding>> = {
  "care-for-reform": {
    kind: "good-practice",
    text: "Dành sự quan tâm đúng mức cho công tác cải cách hành chính; ban hành đầy đủ, kịp thời Kế hoạch cải cách hành chính và các kế hoạch thành phần.",
  },
  "no-late-dossiers": {
    kind: "good-practice",
    text: "Công tác tiếp nhận và giải quyết hồ sơ, thủ tục hành chính của tổ chức, công dân được thực hiện đảm bảo theo quy định; không có hồ sơ quá hạn và trễ hạn.",
  },
  "no-overdue-tasks": {
    kind: "good-practice",
    text: "Không có nhiệm vụ trễ hạn trên phần mềm giao việc.",
  },
  "review-plan-not-updated": {
    kind: "shortcoming",
    text: "Chưa cập nhật Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2023 theo chỉ đạo của Ủy ban nhân dân Thành phố.",
    recommendation: {
      kind: "demand",
      text: "Cập nhật Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2023 theo chỉ đạo của Ủy ban nhân dân Thành phố.",
      workingDays: 10,
    },
  },
  "logbook-incomplete": {
    kind: "shortcoming",
    text: "Sổ theo dõi, phiếu kiểm soát thủ tục hành chính ghi chép chưa đầy đủ.",
    recommendation: {
      kind: "demand",
      text: "Ghi chép đầy đủ sổ theo dõi, phiếu kiểm soát thủ tục hành chính.",
      workingDays: 10,
    },
  },
  "backlog-not-digitised": {
    kind: "shortcoming",
    text: "Chưa triển khai thực hiện số hóa hồ sơ thủ tục hành chính còn hiệu lực qua rà soát từ năm 2022 trở về trước.",
    recommendation: {
      kind: "target",
      text: "Triển khai, phấn đấu hoàn thành việc số hóa hồ sơ thủ tục hành chính còn hiệu lực qua rà soát từ năm 2022 trở về trước trong tháng 9 năm 2023.",
      dueWords: "trong tháng 9 năm 2023",
    },
  },
};
