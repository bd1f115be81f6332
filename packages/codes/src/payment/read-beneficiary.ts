import type { Beneficiary, PaymentFault } from "./payment-code.ts";
import { type DataObjects, readDataObjects } from "./read-data-objects.ts";

/** NAPAS, in the template of a merchant account. */
const NAPAS = "A000000727";
const SERVICES: Readonly<Record<string, Beneficiary["service"]>> = {
  QRIBFTTA: "account",
  QRIBFTTC: "card",
  QRPUSH: "merchant",
};

/**
 * The beneficiary of a VietQR code: the merchant account (tag 38 as published, 26 to 51 in EMVCo) that names NAPAS.
 * `undefined` when no account names it.
 */
export function readBeneficiary(root: DataObjects): Beneficiary | PaymentFault | undefined {
  for (const [tag, value] of root) {
    if (tag < "26" || tag > "51" || !value.includes(NAPAS)) continue;
    const account = readDataObjects(value);
    if (typeof account === "string") return { kind: account, tag };
    if (account.get("00") === NAPAS) return readNapasAccount(tag, account);
  }
  return undefined;
}

function readNapasAccount(tag: string, account: DataObjects): Beneficiary | PaymentFault {
  const missing = ["01", "02"].filter((inner) => !account.has(inner)).map((inner) => `${tag}.${inner}`);
  if (missing.length > 0) return { kind: "missing", tags: missing };
  const holder = readDataObjects(account.get("01") ?? "");
  if (typeof holder === "string") return { kind: holder, tag: `${tag}.01` };
  const bin = holder.get("00") ?? "";
  const number = holder.get("01") ?? "";
  const service = SERVICES[account.get("02") ?? ""];
  if (!/^\d{6}$/.test(bin)) return { kind: "bad-value", tag: `${tag}.01.00` };
  if (!/^[A-Za-z0-9]{1,19}$/.test(number)) return { kind: "bad-value", tag: `${tag}.01.01` };
  if (!service) return { kind: "bad-value", tag: `${tag}.02` };
  return { bin, account: number, service };
}
