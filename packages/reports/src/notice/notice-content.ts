import type { IsoDate } from "@kiemtra/core";
import type { PaperNumber } from "../paper/number-line.ts";
import type { Signature } from "../paper/paper.ts";
import type { ResultGroup } from "../paper/results.ts";
import type { Deadline, Recommendation } from "../recommendations/recommendation.ts";

/** Everything a notice of conclusions says (Thông báo kết luận kiểm tra, symbol TB). */
export interface NoticeContent {
  readonly superior?: string | undefined;
  readonly issuer: string;
  /** The issuer in running text: *Phòng Nội vụ thành phố Hồng Ngự*. */
  readonly issuerName: string;
  readonly number: PaperNumber;
  readonly place?: string | undefined;
  readonly date?: IsoDate | undefined;
  /** *Kết luận kiểm tra công tác … tại …*. */
  readonly summary: string;
  readonly legalBases: readonly string[];
  readonly visit: NoticeVisit;
  readonly achievements: readonly ResultGroup[];
  readonly shortcomings: readonly ResultGroup[];
  readonly causes: readonly string[];
  /** General conclusions before the single recommendations. */
  readonly conclusions: readonly string[];
  readonly recommendations: readonly Recommendation[];
  readonly reporting?: NoticeReporting | undefined;
  readonly signature: Signature;
  /** *Như trên (để thực hiện)* … *Lưu: VT, …*. */
  readonly recipients: readonly string[];
  readonly isIllustrative: boolean;
}

/** Which decision or plan, who went where and when. */
export interface NoticeVisit {
  /** The plan or decision in full, as it is first cited. */
  readonly mandate?: string | undefined;
  readonly team: string;
  /** *công tác cải cách hành chính … năm 2023*. */
  readonly subject: string;
  readonly unit: string;
  readonly from?: IsoDate | undefined;
  /** Left out when the visit took one day. */
  readonly to?: IsoDate | undefined;
}

/** To whom the unit reports what it has done, and until when. */
export interface NoticeReporting {
  readonly to: string;
  readonly due?: Deadline | undefined;
}
