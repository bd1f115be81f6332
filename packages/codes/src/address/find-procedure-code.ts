/**
 * The code of a procedure in the national database: a digit, a point, six digits. Addresses may carry the code of the
 * agency behind it (`1.001612.000.00.00.H01`), which does not belong to it.
 */
const CODE = /(?<![\d.])[1-9]\.\d{6}(?!\d)/;

/** The first procedure code in a text. */
export function findProcedureCode(text: string): string | undefined {
  return CODE.exec(text)?.[0];
}
