/** The type of a published fact: what may not change without a new key. */
export interface LockedFact {
  readonly kind: string;
  readonly decimals?: number;
  readonly options?: readonly string[];
  /** Kind of each column of a table; a choice with its options. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly isRetired?: true;
}

/** A published criterion, and what its revision judges. */
export interface LockedCriterion {
  readonly revision: number;
  readonly digest: string;
  readonly isRetired?: true;
}

/** The published keys of one plugin. Nothing in it is ever taken out. */
export interface LockedPlugin {
  readonly facts: Readonly<Record<string, LockedFact>>;
  readonly criteria: Readonly<Record<string, LockedCriterion>>;
}

/** Every key that was ever published, by plugin. */
export type KeysLock = Readonly<Record<string, LockedPlugin>>;

/** One key that breaks its promise: where, why, and what to do. */
export interface KeyProblem {
  readonly plugin: string;
  readonly key: string;
  readonly message: string;
}
