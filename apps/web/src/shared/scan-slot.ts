import type { FactRow, FactSpec } from "@kiemtra/core";
import { type ComponentType, createContext } from "react";

type RowsSpec = Extract<FactSpec, { kind: "rows" }>;

/** A table of rows that the camera can fill. */
export type ScannedSpec = RowsSpec & { readonly scan: NonNullable<RowsSpec["scan"]> };

/** What a scanner is told, and what it answers. */
export interface ScanSlotProps {
  readonly spec: ScannedSpec;
  readonly onRows: (rows: readonly FactRow["cells"][]) => void;
  readonly onClose: () => void;
}

/** The scanner that `app/` puts below the tables that have one; loaded when it is first opened. */
export const ScanSlot = createContext<ComponentType<ScanSlotProps> | undefined>(undefined);
