import { readFileSync, writeFileSync } from "node:fs";
import { readTable } from "./read-table.ts";

const SOURCE = new URL("commune-procedures.csv", import.meta.url);
const PACKED = new URL("../src/catalogue/commune-procedures.ts", import.meta.url);
const PAGE = "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/";

/** The module that the web loads: fields once, then a line for each procedure. Run this file to write it anew. */
export function packProcedures(): string {
  const rows = readTable(readFileSync(SOURCE, "utf8"));
  const fields = [...new Set(rows.map(({ field = "" }) => field))].toSorted();
  const lines = rows.map(({ code, name, field = "", received_for, announcing_decision, portal_url = "" }) =>
    [
      code,
      name,
      fields.indexOf(field),
      received_for === "UBND cấp xã" ? "c" : "v",
      announcing_decision,
      portal_url.replace(PAGE, ""),
    ].join("|"),
  );
  const text = [fields.join("|"), ...lines.toSorted()].join("\n");
  return `import { unpackProcedures } from "./unpack-procedures.ts";

/** Written by data/pack-procedures.ts from data/commune-procedures.csv; source and terms are told there. */
const PACKED = \`
${text}
\`;

/** When the list was taken from the portal. */
export const takenOn = "2026-07";

/** Procedures handled at communes, ${rows.length} of them. */
export const communeProcedures = unpackProcedures(PACKED);
`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(PACKED, packProcedures());
