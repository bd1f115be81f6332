import type { Judges } from "@kiemtra/core";
import { judgesOf, loadAllPlugins } from "@kiemtra/registry";

/** The judges of all installed plugins. */
export async function loadedJudges(): Promise<Judges> {
  const { loaded } = await loadAllPlugins();
  return judgesOf(loaded);
}
