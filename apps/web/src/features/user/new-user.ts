import type { Inputs } from "../../shared/api-shapes.ts";
import { lacksUnit, NO_ROLES, type RoleDraft, rolesOfDraft } from "./role-draft.ts";

/** An account as it is being written down. */
export interface NewUser {
  readonly name: string;
  readonly username: string;
  readonly email: string;
  readonly position: string;
  readonly password: string;
  readonly access: RoleDraft;
}

export const BLANK_USER: NewUser = {
  name: "",
  username: "",
  email: "",
  position: "",
  password: "",
  access: NO_ROLES,
};

const MIN_PASSWORD_LENGTH = 10;

export type UserProblem = "name" | "username" | "email" | "password" | "roles" | "unit";

/** What keeps the account from being made, in the order of the form. */
export function problemsOf(user: NewUser): readonly UserProblem[] {
  const broken: Readonly<Record<UserProblem, boolean>> = {
    name: user.name.trim() === "",
    username: !/^[a-z0-9][a-z0-9._-]{2,39}$/.test(usernameOf(user)),
    email: user.email.trim() !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(user.email.trim()),
    password: user.password.length < MIN_PASSWORD_LENGTH,
    roles: user.access.roles.length === 0,
    unit: lacksUnit(user.access),
  };
  return (Object.keys(broken) as UserProblem[]).filter((problem) => broken[problem]);
}

/** What is sent; the password exactly as it was typed. */
export function userInputOf(user: NewUser): Inputs["user"]["create"] {
  return {
    name: user.name.trim(),
    username: usernameOf(user),
    email: user.email.trim() || null,
    title: user.position.trim(),
    password: user.password,
    roles: rolesOfDraft(user.access),
  };
}

function usernameOf({ username }: NewUser): string {
  return username.trim().toLowerCase();
}
