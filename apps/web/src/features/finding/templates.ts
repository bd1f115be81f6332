import type { Locale } from "@kiemtra/core";
import { installedPlugins } from "@kiemtra/registry";
import type { Finding } from "../../shared/api-shapes.ts";

type InstalledPlugin = Awaited<ReturnType<(typeof installedPlugins)[number]["load"]>>;
type Due = NonNullable<InstalledPlugin["findings"][number]["recommendation"]>["due"];

/** A finding that recurs, in words, with its usual recommendation. */
export interface Template {
  /** `plugin/key` */
  readonly key: string;
  /** `plugin/criterion` */
  readonly criterion: string;
  readonly kind: Finding["kind"];
  readonly text: string;
  readonly cause: string | null;
  readonly recommendation:
    | {
        readonly kind: NonNullable<Finding["recommendation"]>["kind"];
        readonly text: string;
        readonly due: Due;
      }
    | undefined;
}

export interface LoadedTemplates {
  readonly templates: readonly Template[];
  /** Plugins that did not load, by name; the rest go on working. */
  readonly failed: readonly string[];
}

/** Loads the templates of the plugins that a rule set pins, in one language. */
export async function loadTemplates(plugins: readonly string[], locale: Locale): Promise<LoadedTemplates> {
  const results = await Promise.allSettled(plugins.map((id) => loadOne(id, locale)));
  return {
    templates: results.flatMap((result) => (result.status === "fulfilled" ? result.value : [])),
    failed: plugins.filter((_, at) => results[at]?.status === "rejected"),
  };
}

async function loadOne(id: string, locale: Locale): Promise<readonly Template[]> {
  const entry = installedPlugins.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`the plugin "${id}" is not installed`);
  const plugin = await entry.load();
  if (plugin.findings.length === 0) return [];
  const { texts } = await plugin.texts[locale]();
  return plugin.findings.map(({ key, criterion, kind, recommendation }) => {
    const base = `finding.${key}`;
    return {
      key: `${id}/${key}`,
      criterion: criterion.includes("/") ? criterion : `${id}/${criterion}`,
      kind,
      text: texts[base] ?? "",
      cause: texts[`${base}.cause`] ?? null,
      recommendation: recommendation && { ...recommendation, text: texts[`${base}.recommendation`] ?? "" },
    };
  });
}
