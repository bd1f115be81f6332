/** The page of one procedure, as an address names it. */
export interface ProcedureAddress {
  readonly kind: "procedure";
  readonly host: string;
  /** The national portal's pages of today, its pages before 2026, or a portal of a ministry or province. */
  readonly form: "national" | "national-old" | "other-portal";
  /** `1.000123`, when the address carries it. */
  readonly code?: string;
  /** The id of the page: a UUID, or a number on the old pages. */
  readonly pageId?: string;
}

/** What a text is that names no procedure. */
export type OtherText =
  /** The national portal, but none of its procedure pages. */
  | "portal-page"
  /** Any other address of the web. */
  | "web-address"
  | "payment-code"
  | "text"
  | "empty";

/** No address of a procedure, with what it is. */
export interface NoProcedureAddress {
  readonly kind: "not-a-procedure";
  readonly is: OtherText;
  readonly host?: string;
}
