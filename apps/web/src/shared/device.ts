import { keep, readKept } from "./kept.ts";
import { uuidV7 } from "./uuid.ts";

/** The random name of this device in the events it records. */
export function deviceId(): string {
  const known = readKept<string>("device");
  if (known) return known;
  const made = uuidV7();
  keep("device", made);
  return made;
}
