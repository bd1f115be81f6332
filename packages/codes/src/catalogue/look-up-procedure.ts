import { foldForSearch } from "@kiemtra/core";
import { findProcedureCode } from "../address/find-procedure-code.ts";
import type { NoProcedureAddress, OtherText, ProcedureAddress } from "../address/procedure-address.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Procedure, RepealedProcedure } from "./procedure.ts";

/** What a scanned address turns out to be. */
export type LookUp =
  /** In force. `agrees` when it is what the label names; absent when there was nothing to compare with. */
  | { readonly state: "current"; readonly procedure: Procedure; readonly agrees?: true }
  | { readonly state: "repealed"; readonly procedure: RepealedProcedure }
  /** In force, but the label names another procedure. */
  | { readonly state: "another"; readonly procedure: Procedure; readonly expected: string }
  /** A procedure's address; the catalogue does not know the procedure. */
  | { readonly state: "unknown"; readonly code?: string; readonly pageId?: string }
  | { readonly state: "not-a-procedure"; readonly is: OtherText };

/**
 * What an address opens according to the catalogue, at once and without a network. `expected` is the code or the full
 * name on the label; a name that the catalogue does not have cannot be compared and is left aside.
 */
export function lookUpProcedure(
  catalogue: Catalogue,
  address: ProcedureAddress | NoProcedureAddress,
  expected?: string,
): LookUp {
  if (address.kind === "not-a-procedure") return { state: "not-a-procedure", is: address.is };
  const { code, pageId } = address;
  const gone = catalogue.repealed.find((line) => isNamed(line, address));
  if (gone) return { state: "repealed", procedure: gone };
  const procedure = catalogue.byCode.get(code ?? "") ?? catalogue.byPage.get(pageId ?? "");
  if (!procedure) return { state: "unknown", ...(code && { code }), ...(pageId && { pageId }) };
  const wanted = expected ? expectedCode(catalogue, expected) : undefined;
  if (!wanted) return { state: "current", procedure };
  if (wanted !== procedure.code) return { state: "another", procedure, expected: wanted };
  return { state: "current", procedure, agrees: true };
}

function isNamed(line: RepealedProcedure, { code, pageId }: ProcedureAddress): boolean {
  return code ? line.code === code : line.pageId !== undefined && line.pageId === pageId;
}

/** The code that a label names: written on it, or of the procedure with that name. */
function expectedCode(catalogue: Catalogue, label: string): string | undefined {
  const written = findProcedureCode(label);
  if (written) return written;
  const name = plainName(label);
  return catalogue.procedures.find((procedure) => plainName(procedure.name) === name)?.code;
}

/** A name without accents, case, punctuation and the word *Thủ tục* before it. */
function plainName(name: string): string {
  return foldForSearch(foldForSearch(name).replace(/[^a-z0-9]+/g, " ")).replace(/^thu tuc /, "");
}
