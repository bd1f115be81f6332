/** A province (or ministry): whose records these are. */
export interface OrgTable {
  id: string;
  name: string;
}

/** A person's place in an org; the account itself belongs to the library's own tables. */
export interface MemberTable {
  org_id: string;
  user_id: string;
  title: string;
}

/** A role, for the whole org (`unit_id` empty) or for one unit. */
export interface MemberRoleTable {
  org_id: string;
  user_id: string;
  role: string;
  unit_id: string;
}

/** What we read of an account; only the sign-in library writes it. */
export interface AccountTable {
  id: string;
  name: string;
  email: string;
  username: string | null;
}
