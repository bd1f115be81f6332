import type { DemoAccount } from "@kiemtra/api";
import type { HeldRole } from "@kiemtra/auth";

/** One easy password for every demonstration account: they are shown on the sign-in page. */
const PASSWORD = "kiemtra-2023";

export type DemoUsername = "to-truong" | "thu-ky" | "thanh-vien" | "quan-tri" | "an-loc";

/** An account of the demonstration: posts instead of persons' names, with the roles that the org gives. */
export interface DemoPerson {
  readonly username: DemoUsername;
  readonly title: string;
  /** Place on the inspection team, shown beside the title. */
  readonly teamTitle?: string;
  readonly roles: readonly HeldRole[];
}

export const demoPeople: readonly DemoPerson[] = [
  {
    username: "to-truong",
    title: "Trưởng phòng Nội vụ thành phố Hồng Ngự",
    teamTitle: "Tổ trưởng",
    roles: [{ role: "inspector", unitId: null }],
  },
  {
    username: "thu-ky",
    title: "Chuyên viên Phòng Nội vụ thành phố Hồng Ngự",
    teamTitle: "Thư ký",
    roles: [{ role: "inspector", unitId: null }],
  },
  {
    username: "thanh-vien",
    title: "Chuyên viên Văn phòng HĐND và UBND thành phố Hồng Ngự",
    teamTitle: "Thành viên",
    roles: [{ role: "inspector", unitId: null }],
  },
  {
    username: "quan-tri",
    title: "Quản trị hệ thống",
    roles: [{ role: "administrator", unitId: null }],
  },
  {
    username: "an-loc",
    title: "Công chức Văn phòng - Thống kê phường An Lộc",
    roles: [{ role: "unit-officer", unitId: "2023:29954" }],
  },
];

/** What the sign-in page and the console show. */
export const demoAccounts: readonly DemoAccount[] = demoPeople.map(({ username, title, teamTitle }) => ({
  username,
  password: PASSWORD,
  title: teamTitle ? `${teamTitle}: ${title}` : title,
}));
