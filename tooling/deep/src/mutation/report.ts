/** What became of one mutant, as Stryker's report has it. Lines and columns count from 1. */
interface Mutant {
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
  readonly status:
    | "Killed"
    | "Timeout"
    | "Survived"
    | "NoCoverage"
    | "Ignored"
    | "RuntimeError"
    | "CompileError"
    | "Pending";
}

interface Place {
  readonly line: number;
  readonly column: number;
}

interface MutatedFile {
  /** The text as it was. */
  readonly source: string;
  readonly mutants: readonly Mutant[];
}

/** The mutated files by path. */
export type Files = Readonly<Record<string, MutatedFile>>;

export interface Total {
  readonly noticed: number;
  readonly survived: number;
  readonly untested: number;
  readonly all: number;
  readonly percent: number;
}

/** How many mutants some test noticed. What could not run, or was left out on purpose, does not count. */
export function totalOf(files: readonly MutatedFile[]): Total {
  const mutants = files.flatMap((file) => file.mutants);
  const count = (...statuses: readonly Mutant["status"][]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count("Killed", "Timeout");
  const survived = count("Survived");
  const untested = count("NoCoverage");
  const all = noticed + survived + untested;
  return { noticed, survived, untested, all, percent: all === 0 ? 100 : (100 * noticed) / all };
}

/** A Markdown table: folders, and the files in them. */
export function tellScores(files: Files): string {
  const folders = Object.groupBy(Object.entries(files), ([path]) => path.split("/").slice(0, -1).join("/"));
  const rows = Object.entries(folders)
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([folder, entries = []]) => [
      row(`**${folder}**`, totalOf(entries.map(([, file]) => file))),
      ...entries.map(([path, file]) => row(path.slice(folder.length + 1), totalOf([file]))),
    ]);
  return ["| | noticed | survived | untested | score |", "| --- | ---: | ---: | ---: | ---: |", ...rows].join(
    "\n",
  );
}

function row(name: string, { noticed, survived, untested, percent }: Total): string {
  return `| ${[name, noticed, survived, untested, `${percent.toFixed(0)} %`].join(" | ")} |`;
}

/** Every mutant that no test noticed, as Markdown: where, and what it made of what. */
export function listUnnoticed(files: Files): string {
  const parts = Object.entries(files).flatMap(([path, { source, mutants }]) => {
    const lines = source.split("\n");
    const left = mutants
      .filter(({ status }) => status === "Survived" || status === "NoCoverage")
      .sort((a, b) => a.location.start.line - b.location.start.line);
    return left.length === 0
      ? []
      : [`## ${path}`, left.map((mutant) => tellMutant(lines, mutant)).join("\n")];
  });
  return ["# Mutants that no test noticed", ...parts, ""].join("\n\n");
}

function tellMutant(lines: readonly string[], { location, replacement = "", status }: Mutant): string {
  const { start, end } = location;
  const inside = lines.slice(start.line - 1, end.line);
  // The last line first: both columns may be on one line.
  const ended = [...inside.slice(0, -1), inside.at(-1)?.slice(0, end.column - 1)].join("\n");
  const before = cut(ended.slice(start.column - 1));
  const untested = status === "NoCoverage" ? ", in no test" : "";
  return `- line ${start.line}${untested}: \`${before}\` → \`${cut(replacement)}\``;
}

/** On one line, not too long. */
function cut(code: string): string {
  const line = code.replaceAll(/\s+/g, " ").replaceAll("`", "'");
  return line.length > 100 ? `${line.slice(0, 97)}…` : line;
}
