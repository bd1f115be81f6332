import type { CriteriaPlugin, PluginTexts } from "../criteria-plugin.ts";
import type { Report } from "./report.ts";
import { optionalTextKeys, requiredTextKeys } from "./text-keys.ts";

const PLACEHOLDER = /\{([a-zA-Z0-9/-]+)(?::[a-z]+)?\}/g;

/** One language: every word is there, none is idle, and sentences name only what will be filled in. */
export function checkTexts(plugin: CriteriaPlugin, locale: string, texts: PluginTexts, report: Report): void {
  const required = requiredTextKeys(plugin);
  const allowed = new Set([...required, ...optionalTextKeys(plugin)]);
  for (const key of required) {
    if (!texts[key]) report(`texts.${locale}.${key}`, "is missing; add the words");
  }
  for (const [key, text] of Object.entries(texts)) {
    const path = `texts.${locale}.${key}`;
    if (!allowed.has(key)) report(path, "is used by nothing; remove it or correct the key");
    if (text !== text.normalize("NFC")) report(path, "is not NFC; normalise it");
  }
  for (const { key, facts } of plugin.report) checkNames(texts, locale, `report.${key}`, facts, report);
  for (const { key } of plugin.signals) checkNames(texts, locale, `signal.${key}`, ["left", "right"], report);
  for (const { key } of plugin.findings)
    checkNames(texts, locale, `finding.${key}.round`, ["units", "rate"], report);
}

function checkNames(
  texts: PluginTexts,
  locale: string,
  key: string,
  known: readonly string[],
  report: Report,
): void {
  for (const [, name = ""] of (texts[key] ?? "").matchAll(PLACEHOLDER)) {
    if (!known.includes(name))
      report(`texts.${locale}.${key}`, `has "{${name}}", which nothing fills in; use ${known.join(", ")}`);
  }
}
