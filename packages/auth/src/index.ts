export type { Auth, AuthOptions } from "./create-auth.ts";
export { createAuth, isUsername, MIN_PASSWORD_LENGTH } from "./create-auth.ts";
export type { HeldRole, PaperName, Permission, ProcedureName, Reach, Target } from "./permissions.ts";
export { permissionOf, permissions, reaches, reachOf } from "./permissions.ts";
export type { Role, Scope } from "./roles.ts";
export { roles } from "./roles.ts";
