import type { ImportPlan, ImportResult } from "@kiemtra/core/imports";
import type { Inputs } from "../../shared/api-shapes.ts";
import type { ImportRound } from "./import-page.tsx";

type RecordInput = Inputs["import"]["record"];

const NAME_LENGTH = 200;

/** What is sent: figures of units whose visits are open. Rows and texts of the file stay on the device. */
export function importRequest(
  { id, inspections }: Pick<ImportRound, "id" | "inspections">,
  { plugin, spec, asOf }: Pick<ImportPlan, "plugin" | "spec" | "asOf">,
  { units }: Pick<ImportResult, "units">,
  fileName: string,
): RecordInput {
  const open = new Set(inspections.filter(({ status }) => status === "open").map((visit) => visit.id));
  return {
    roundId: id,
    plugin,
    import: spec.key,
    asOf,
    fileName: fileName.slice(0, NAME_LENGTH),
    units: units.flatMap(({ unit, values }) => {
      const facts = Object.entries(values).map(([fact, value]) => ({ fact, value }));
      return open.has(unit) && facts.length > 0 ? [{ inspectionId: unit, facts }] : [];
    }),
  };
}
