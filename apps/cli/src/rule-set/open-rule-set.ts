import { checkRuleSet, contentHash, type Locale, type RuleSetDocument } from "@kiemtra/core";
import { ruleSetDocumentSchema } from "@kiemtra/core/schema";
import { ruleSetProblemTexts, say } from "@kiemtra/i18n";
import { loadPlugin } from "@kiemtra/registry";
import { unmetPins } from "@kiemtra/registry/release";
import { shippedRuleSets } from "@kiemtra/rule-sets";
import { InputProblems } from "../input-problems.ts";
import { readTextFile } from "../read-text-file.ts";
import { sha256 } from "../sha256.ts";

/**
 * Opens a shipped rule set by id, or a document by path, and makes sure that it may be scored with: sound, unchanged
 * since it was hashed, and every criterion installed in the revision that it names.
 */
export async function openRuleSet(idOrFile: string, locale: Locale): Promise<RuleSetDocument> {
  const document = await readRuleSet(idOrFile);
  const problems = [
    ...soundnessProblems(idOrFile, document, locale),
    ...hashProblems(idOrFile, document),
    ...(await pinProblems(idOrFile, document)),
  ];
  if (problems.length > 0) throw new InputProblems(problems);
  return document;
}

/** Reads a rule-set document and checks its form only. */
export async function readRuleSet(idOrFile: string): Promise<RuleSetDocument> {
  const shipped = shippedRuleSets.find(({ id }) => id === idOrFile);
  const looksLikeFile = /[/\\.]/.test(idOrFile);
  if (!shipped && !looksLikeFile) {
    const ids = shippedRuleSets.map(({ id }) => id).join(", ");
    throw new InputProblems([`no rule set "${idOrFile}"; use one of ${ids}, or the path of a document`]);
  }
  const text = await readTextFile(shipped?.file ?? idOrFile);
  const parsed = ruleSetDocumentSchema.safeParse(parseJson(idOrFile, text));
  if (parsed.success) return parsed.data;
  throw new InputProblems(
    parsed.error.issues.map(
      ({ path, message }) => `${idOrFile}: ${path.join(".") || "document"}: ${message}`,
    ),
  );
}

/** What makes a rule set unfit to be released or scored with, in words. */
export function soundnessProblems(
  name: string,
  { content }: RuleSetDocument,
  locale: Locale,
): readonly string[] {
  return checkRuleSet(content).map(
    ({ code, node, data }) => `${name}: ${node}: ${say(ruleSetProblemTexts[code], data, { locale })}`,
  );
}

/** Reads JSON; throws `InputProblems` that names the file. */
export function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputProblems([`${name}: not JSON (${error instanceof Error ? error.message : "unreadable"})`]);
  }
}

function hashProblems(name: string, document: RuleSetDocument): readonly string[] {
  const actual = contentHash(document.content, sha256);
  if (actual === document.hash) return [];
  return [
    `${name}: the content's hash is ${actual}, the document says ${document.hash}; it was changed after release`,
  ];
}

async function pinProblems(name: string, document: RuleSetDocument): Promise<readonly string[]> {
  const ids = new Set(document.content.pins.map(({ criterion }) => criterion.split("/")[0] ?? ""));
  const found = await Promise.all([...ids].map((id) => loadPlugin(id)));
  const loaded = found.flatMap((plugin) => (plugin && "plugin" in plugin ? [plugin] : []));
  return unmetPins(document.content, loaded, sha256).map(
    (pin) =>
      `${name}: criterion ${pin.criterion} revision ${pin.revision} is not installed; install the plugin version that has it`,
  );
}
