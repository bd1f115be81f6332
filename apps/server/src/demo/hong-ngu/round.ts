import type { NewRound } from "@kiemtra/db";
import { demoOrg } from "../demo-org.ts";
import type { DemoUserIds } from "../ensure-accounts.ts";

export const HONG_NGU_ROUND = "hong-ngu-2023";
export const HONG_NGU_RULE_SET = "hong-ngu-2023";

/**
 * The round as the news of it tells: who went where, when and about what. Numbers of the plan and of the decision were
 * not published, so there are none; `illustrative` marks every figure below it as generated.
 */
export function hongNguRound(ruleSetHash: string, createdAt: Date): NewRound {
  return {
    org_id: demoOrg.id,
    id: HONG_NGU_ROUND,
    title: "Kiểm tra công tác cải cách hành chính và kiểm soát thủ tục hành chính năm 2023",
    kind: "planned",
    plan_number: "",
    plan_date: null,
    decision_number: "",
    starts_on: "2023-05-09",
    ends_on: "2023-05-23",
    team_kind: "to",
    with_points: true,
    illustrative: true,
    rule_set_id: HONG_NGU_RULE_SET,
    rule_set_hash: ruleSetHash,
    superior_agency: "Ủy ban nhân dân thành phố Hồng Ngự",
    issuing_agency: "Tổ Kiểm tra cải cách hành chính",
    signer_post: "Tổ trưởng",
    place: "Hồng Ngự",
    created_at: createdAt,
  };
}

const PLACE = { org_id: demoOrg.id, round_id: HONG_NGU_ROUND };

/** The mandates of the team, each with the agency that leads it. */
export const hongNguStrands = [
  {
    ...PLACE,
    key: "reform",
    position: 0,
    title: "Cải cách hành chính",
    lead_agency: "Phòng Nội vụ",
  },
  {
    ...PLACE,
    key: "procedure-control",
    position: 1,
    title: "Kiểm soát thủ tục hành chính",
    lead_agency: "Văn phòng HĐND và UBND",
  },
  {
    ...PLACE,
    key: "digital-government",
    position: 2,
    title: "Chính quyền số",
    lead_agency: "Phòng Văn hóa và Thông tin",
  },
] as const;

/** The team by posts. */
export function hongNguTeam(users: DemoUserIds) {
  return [
    {
      ...PLACE,
      user_id: users["to-truong"],
      position: 0,
      role: "head",
      title: "Trưởng phòng Nội vụ thành phố Hồng Ngự",
      strand: "reform",
    },
    {
      ...PLACE,
      user_id: users["thu-ky"],
      position: 1,
      role: "secretary",
      title: "Chuyên viên Phòng Nội vụ thành phố Hồng Ngự",
      strand: "reform",
    },
    {
      ...PLACE,
      user_id: users["thanh-vien"],
      position: 2,
      role: "member",
      title: "Chuyên viên Văn phòng HĐND và UBND thành phố Hồng Ngự",
      strand: "procedure-control",
    },
  ];
}
