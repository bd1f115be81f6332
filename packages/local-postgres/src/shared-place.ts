import { chmodSync, mkdirSync } from "node:fs";

/** For what the server's user could not reach where it lies. Root alone writes here. */
export const sharedPlace = "/var/lib/kiemtra";

/** Makes the shared place, which everyone may pass through, whatever the umask. */
export function makeSharedPlace(): void {
  mkdirSync(sharedPlace, { recursive: true });
  chmodSync(sharedPlace, 0o755);
}
