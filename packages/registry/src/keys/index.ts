export { checkKeysLock } from "./check-keys-lock.ts";
export type { KeyProblem, KeysLock } from "./keys-lock.ts";
export { updateKeysLock } from "./update-keys-lock.ts";
