/** Every rule of the domain that can be broken, by code. Words are chosen where a person reads them. */
export type DomainErrorCode =
  | "inspection-not-found"
  | "inspection-closed"
  | "inspection-not-closed"
  | "inspection-concluded"
  | "inspection-has-clashes"
  | "inspection-not-yours"
  | "only-the-head"
  | "reason-required"
  | "notice-number-required"
  | "notice-date-wrong"
  | "criterion-unknown"
  | "event-id-reused"
  | "event-malformed"
  | "fact-unknown"
  | "fact-value-refused"
  | "unit-not-found"
  | "unit-not-in-force"
  | "round-not-found"
  | "round-dates-reversed"
  | "round-needs-head"
  | "round-needs-units"
  | "round-number-taken"
  | "rule-set-not-found"
  | "rule-set-not-released"
  | "criterion-not-installed"
  | "import-inspections-closed"
  | "import-figures-contradict"
  | "finding-not-found"
  | "unit-proposal-not-found"
  | "unit-proposal-answered"
  | "recommendation-not-found"
  | "recommendation-target-not-due"
  | "done-date-wrong"
  | "due-before-visit"
  | "user-not-found"
  | "user-exists"
  | "last-administrator"
  | "email-taken"
  | "password-too-short"
  | "holiday-not-found"
  | "setup-code-wrong"
  | "setup-done"
  | "protocol-too-old";

/** A broken domain rule: a code and the data that its sentence needs. Carries no prose. */
export class DomainError extends Error {
  readonly code: DomainErrorCode;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(code: DomainErrorCode, data: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = "DomainError";
    this.code = code;
    this.data = data;
  }
}
