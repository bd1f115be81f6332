/** A procedure that may be posted at a commune. */
export interface Procedure {
  /** `1.001193`. */
  readonly code: string;
  readonly name: string;
  /** Lĩnh vực. */
  readonly field: string;
  /** Whether the commune's committee handles it, or it is received for another service. */
  readonly receivedFor: "commune" | "vertical-sector";
  /** The decision that announced it, as the portal writes it. */
  readonly decision: string;
  /** The id of its page on the national portal. */
  readonly pageId: string;
}

/** A procedure that is no longer in force: a line of data, kept when its repeal is announced. */
export interface RepealedProcedure {
  readonly code: string;
  readonly name?: string;
  /** First day on which it was no longer in force, `2025-07-01`. */
  readonly since: string;
  readonly decision?: string;
  /** The code that took its place. */
  readonly replacedBy?: string;
  /** Its page, where it had one. */
  readonly pageId?: string;
}

/** The page of a procedure on the national portal. */
export function portalAddress(procedure: Pick<Procedure, "pageId">): string {
  return `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${procedure.pageId}`;
}
