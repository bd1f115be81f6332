import { formatMilli, type Locale, listCriteria, listGroups, type RuleSetDocument } from "@kiemtra/core";
import { ruleSetDocumentSchema, ruleSetJsonSchema } from "@kiemtra/core/schema";
import { wordsIn } from "@kiemtra/i18n";
import { type LoadedPlugin, loadAllPlugins } from "@kiemtra/registry";
import { type RuleSetDraft, releaseRuleSet } from "@kiemtra/registry/release";
import { shippedRuleSets } from "@kiemtra/rule-sets";
import type { Command } from "commander";
import { localeOf } from "../command-locale.ts";
import { InputProblems } from "../input-problems.ts";
import { readTextFile } from "../read-text-file.ts";
import { sha256 } from "../sha256.ts";
import { openRuleSet, parseJson, readRuleSet, soundnessProblems } from "./open-rule-set.ts";

/** `kiemtra rule-set list|show|check|hash|schema|release`. */
export function addRuleSetCommand(program: Command): void {
  const ruleSet = program
    .command("rule-set")
    .description("rule sets: list, show, check, hash, schema, release");

  ruleSet
    .command("list")
    .description("the rule sets that are shipped")
    .action(async () => {
      const documents = await Promise.all(shippedRuleSets.map(({ id }) => readRuleSet(id)));
      for (const { content, state, hash } of documents)
        print(`${content.id}\t${state}\t${content.title.vi}\t${hash}`);
    });

  ruleSet
    .command("show <id|file>")
    .description("areas, criteria, points and facts")
    .option("--format <format>", "text or json", "text")
    .action(async (id: string, options: { format: string }, command: Command) => {
      const document = await readRuleSet(id);
      print(
        options.format === "json"
          ? JSON.stringify(document, null, 2)
          : showRuleSet(document, localeOf(command)),
      );
    });

  ruleSet
    .command("check <id|file>")
    .description("everything that would block a release or a score; exit 2 when there is any")
    .action(async (id: string, _options: unknown, command: Command) => {
      const { hash } = await openRuleSet(id, localeOf(command));
      print(`${id}: sound, ${hash}`);
    });

  ruleSet
    .command("hash <id|file>")
    .description("the hash of the content (SHA-256 of its RFC 8785 bytes)")
    .action(async (id: string, _options: unknown, command: Command) => {
      print((await openRuleSet(id, localeOf(command))).hash);
    });

  ruleSet
    .command("schema")
    .description("the JSON Schema of a rule-set document")
    .action(() => print(JSON.stringify(ruleSetJsonSchema(), null, 2)));

  ruleSet
    .command("release <draft.json>")
    .description(
      "the released document of a draft, on stdout: defaults, words and law copied in, criteria pinned",
    )
    .action(async (path: string, _options: unknown, command: Command) => {
      const draft = parseJson(path, await readTextFile(path));
      if (!isDraft(draft))
        throw new InputProblems([
          `${path}: not a draft of a rule set (a released document or another file); give a draft with its "areas"`,
        ]);
      const { loaded, failed } = await loadAllPlugins();
      if (failed.length > 0)
        throw new InputProblems(
          failed.flatMap(({ problems }) =>
            problems.map(({ plugin, path: where, message }) => `plugin ${plugin}: ${where} ${message}`),
          ),
        );
      const document = releasedOf(path, draft, loaded);
      const problems = soundnessProblems(path, document, localeOf(command));
      if (problems.length > 0) throw new InputProblems(problems);
      print(JSON.stringify(document, null, 2));
    });
}

/** Whether it has what a draft is released from; a released document has `content` in its place. */
function isDraft(value: unknown): value is RuleSetDraft {
  return typeof value === "object" && value !== null && "areas" in value && Array.isArray(value.areas);
}

/** Releases a draft; what its own criteria, facts and law hold is checked as strictly as a document is. */
function releasedOf(path: string, draft: RuleSetDraft, plugins: readonly LoadedPlugin[]): RuleSetDocument {
  const document = released(path, draft, plugins);
  const parsed = ruleSetDocumentSchema.safeParse(document);
  if (parsed.success) return document;
  throw new InputProblems(
    parsed.error.issues.map(({ path: where, message }) => `${path}: ${where.slice(1).join(".")}: ${message}`),
  );
}

function released(path: string, draft: RuleSetDraft, plugins: readonly LoadedPlugin[]): RuleSetDocument {
  try {
    return releaseRuleSet(draft, plugins, sha256);
  } catch (error) {
    throw new InputProblems([`${path}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function showRuleSet({ content, state, hash }: RuleSetDocument, locale: Locale): string {
  const groups = listGroups(content);
  const lines = groups.flatMap((group) => [
    `  group:${group.id}  ${formatMilli(group.maxMilli, 2)}  ${wordsIn(group.title, locale)}`,
    ...group.children
      .filter((child) => child.kind === "criterion")
      .map(
        (child) =>
          `    ${child.id}  ${formatMilli(child.maxMilli, 2)}  ${child.scale.kind}  ${wordsIn(child.title, locale)}`,
      ),
  ]);
  const facts = content.facts.map((fact) => `  ${fact.key}  ${fact.kind}  ${wordsIn(fact.label, locale)}`);
  return [
    `${content.id}  ${wordsIn(content.title, locale)}`,
    `${state}, ${hash}, in force from ${content.inForceFrom}, points ${content.points}`,
    `${listCriteria(content).length} criteria:`,
    ...lines,
    "facts:",
    ...facts,
  ].join("\n");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
