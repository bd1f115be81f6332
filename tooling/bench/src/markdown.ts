import { cpus, totalmem } from "node:os";
import type { Verdict } from "./goals.ts";
import type { Pace } from "./interleave.ts";
import { figure, type Section } from "./race.ts";

/** The whole report. */
export function reportOf(sections: readonly Section[], policy: Verdict, { rounds }: Pace, on: Date): string {
  const verdicts = [...sections.flatMap((section) => section.verdicts), policy];
  return [
    "# Scoring, compared",
    `${on.toISOString().slice(0, 10)}, ${machine()}. ${rounds} rounds, all contenders of a table in turn in one process; ratios are medians of the ratios within rounds. Totals of all contenders were equal to the hundredth on every unit before anything was timed.`,
    "## Goals",
    table(["", "ratio", "goal", "holds"], verdicts.map(verdictRow)),
    ...sections.flatMap(({ title, note, head, rows }) => [`## ${title}`, note, table(head, rows)]),
    "",
  ].join("\n\n");
}

function verdictRow({ name, ratio, goal, holds, why }: Verdict): readonly string[] {
  const words = holds ? "yes" : "**no**";
  return [name, ratio === null ? "" : figure(ratio), goal, why ? `${words}: ${why}` : words];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(" | ")} |`;
  const rule = line(head.map((_, at) => (at === 0 ? "---" : "---:")));
  return [line(head), rule, ...rows.map(line)].join("\n");
}

function plain(cell: string): string {
  return cell.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
}

function machine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${processors[0]?.model.trim() ?? "unknown processor"}, ${processors.length} cores, ${memory} GB, Node ${process.version}`;
}
