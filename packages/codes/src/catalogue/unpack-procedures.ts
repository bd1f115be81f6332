import type { Procedure } from "./procedure.ts";

/** The fields on the first line, then a line for each procedure: `data/pack-procedures.ts` writes it. */
export function unpackProcedures(packed: string): readonly Procedure[] {
  const [first = "", ...lines] = packed.trim().split("\n");
  const fields = first.split("|");
  return lines.map((line) => {
    const [code = "", name = "", field = "", sector = "", decision = "", pageId = ""] = line.split("|");
    return {
      code,
      name,
      field: fields[Number(field)] ?? "",
      receivedFor: sector === "v" ? "vertical-sector" : "commune",
      decision,
      pageId,
    };
  });
}
