import type { Judges, RuleSetContent } from "@kiemtra/core";
import { listCriteria } from "@kiemtra/core";
import { judgeOf } from "@kiemtra/plugin-kit";
import { type LoadedPlugin, loadPlugin } from "./load-plugin.ts";

/** The judges of loaded plugins, by `plugin/criterion`. */
export function judgesOf(plugins: readonly LoadedPlugin[]): Judges {
  return new Map(
    plugins.flatMap(({ plugin }) =>
      plugin.criteria.flatMap(({ key, judge }) =>
        judge ? [[`${plugin.id}/${key}`, judgeOf(plugin, judge)] as const] : [],
      ),
    ),
  );
}

/** The judges that a rule set needs; loads only the plugins that have them. One that is not installed has none. */
export async function judgesFor(ruleSet: RuleSetContent): Promise<Judges> {
  const judged = listCriteria(ruleSet).filter(({ scale }) => scale.kind === "judged");
  const ids = new Set(judged.map(({ criterion }) => criterion.split("/")[0] ?? ""));
  const loaded = await Promise.all([...ids].map((id) => loadPlugin(id)));
  return judgesOf(loaded.flatMap((plugin) => (plugin && "plugin" in plugin ? [plugin] : [])));
}
