import type { Reach } from "@kiemtra/auth";
import type { Judges } from "@kiemtra/core";
import type { Db, Member } from "@kiemtra/db";
import type { Catalogue } from "./plugin/catalogue.ts";

/** An account to be made, with its first password. */
export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  readonly password: string;
}

/** What the server lends to procedures. Clock, ids and accounts come from outside. */
export interface Context {
  readonly db: Db;
  /** The signed-in person, or none. */
  readonly member: Member | undefined;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly requestId: string;
  /** The protocol that the caller speaks; `undefined` when it did not say. */
  readonly protocol: number | undefined;
  /** Makes an account and returns its id; the caller checks that the username is free. */
  readonly createAccount: (account: NewAccount) => Promise<string>;
  readonly setup: Setup;
  /** Judges of the installed plugins, for rule sets that need one. */
  readonly judges: Judges;
  /** The installed plugins, in words. */
  readonly catalogue: Catalogue;
}

/** The first run: a one-time code on the console, and the demo accounts that may be shown. */
export interface Setup {
  readonly orgId: string;
  readonly isCode: (code: string) => boolean;
  readonly demoAccounts: readonly DemoAccount[];
}

export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly title: string;
}

/** The context of a procedure that needs a person: who, and how far their roles reach here. */
export interface MemberContext extends Context {
  readonly member: Member;
  readonly reach: readonly Reach[];
}
