import { CONTRACT, type CriteriaPlugin } from "../criteria-plugin.ts";
import type { PluginLanguages } from "../plugin-languages.ts";
import { checkCriteria } from "./check-criteria.ts";
import { checkFacts } from "./check-facts.ts";
import { checkKeys, SLUG } from "./check-keys.ts";
import { checkLaw } from "./check-law.ts";
import { checkImports, checkParts } from "./check-parts.ts";
import { checkTexts } from "./check-texts.ts";
import { checkRetired, checkUpgrades } from "./check-upgrades.ts";
import { checkUses } from "./check-uses.ts";
import type { PluginProblem, Report } from "./report.ts";

const SEMVER = /^\d+\.\d+\.\d+$/;

/** Checks a plugin as a host does when it loads one. An empty list means it can be installed. */
export function checkPlugin(plugin: CriteriaPlugin, languages: PluginLanguages): readonly PluginProblem[] {
  const problems: PluginProblem[] = [];
  const report: Report = (path, message) => problems.push({ plugin: plugin.id, path, message });
  if (plugin.contract !== CONTRACT) {
    report(
      "contract",
      `speaks contract ${plugin.contract}, this host speaks ${CONTRACT}; install a matching version`,
    );
    return problems;
  }
  if (!SLUG.test(plugin.id))
    report("id", `"${plugin.id}" is not a slug; use small letters, digits and hyphens`);
  if (!SEMVER.test(plugin.version)) report("version", `"${plugin.version}" is not a version like 1.0.0`);
  checkKeys(plugin, report);
  checkLaw(plugin, report);
  checkFacts(plugin, report);
  checkCriteria(plugin, report);
  checkParts(plugin, report);
  checkUses(plugin, report);
  checkImports(plugin, report);
  checkRetired(plugin, report);
  checkUpgrades(plugin, report);
  for (const locale of ["vi", "en"] as const) checkTexts(plugin, locale, languages[locale], report);
  return problems;
}
