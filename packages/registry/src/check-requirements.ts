import satisfies from "semver/functions/satisfies.js";
import type { LoadedPlugin, PluginLoadFailure } from "./load-plugin.ts";

/** Sets apart the plugins whose requirements are not met, until no other depends on one of them. */
export function checkRequirements(plugins: readonly LoadedPlugin[]): {
  readonly met: readonly LoadedPlugin[];
  readonly unmet: readonly PluginLoadFailure[];
} {
  const versions = new Map(plugins.map(({ plugin }) => [plugin.id, plugin.version]));
  const unmet = plugins.flatMap(({ plugin: { id, requires = {} } }) => {
    const problems = Object.entries(requires)
      .filter(([other, range]) => !satisfies(versions.get(other) ?? "", range))
      .map(([other, range]) => ({
        plugin: id,
        path: `requires.${other}`,
        message: `needs ${other} ${range}, but ${found(versions.get(other))}; install a matching version`,
      }));
    return problems.length > 0 ? [{ id, problems }] : [];
  });
  if (unmet.length === 0) return { met: plugins, unmet };
  const left = plugins.filter(({ plugin }) => !unmet.some(({ id }) => id === plugin.id));
  const rest = checkRequirements(left);
  return { met: rest.met, unmet: [...unmet, ...rest.unmet] };
}

function found(version: string | undefined): string {
  return version === undefined ? "it is not installed" : `${version} is installed`;
}
