/** What became of one mutant, as Stryker's report has it. */
interface Mutant {
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

interface MutatedFile {
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
