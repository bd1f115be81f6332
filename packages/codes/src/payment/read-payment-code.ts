import { crc16 } from "./crc16.ts";
import type { PaymentCode, PaymentFault, PaymentReading } from "./payment-code.ts";
import { readBeneficiary } from "./read-beneficiary.ts";
import { type DataObjects, readDataObjects } from "./read-data-objects.ts";

const FORMAT = "00";
const CHECKSUM = "63";
const DONG = "704";
/** What a transfer code needs; what EMVCo asks of a merchant's code besides. */
const ALWAYS = [FORMAT, "53", "58", CHECKSUM];
const MERCHANT = ["52", "59", "60"];

/**
 * Reads a payment code: EMVCo's merchant-presented mode, and VietQR in it. Structure, order, mandatory objects and
 * checksum are held against it before anything is believed.
 */
export function readPaymentCode(text: string): PaymentReading {
  const said = text.trim();
  if (!/^\d{4}/.test(said) || !said.includes("000201")) return refuse({ kind: "not-a-payment-code" });
  const root = readDataObjects(said);
  if (typeof root === "string") return refuse({ kind: root });
  const fault = findFault(said, root);
  if (fault) return refuse(fault);
  const beneficiary = readBeneficiary(root);
  if (beneficiary && "kind" in beneficiary) return refuse(beneficiary);
  const missing = beneficiary ? [] : MERCHANT.filter((tag) => !root.has(tag));
  if (missing.length > 0) return refuse({ kind: "missing", tags: missing });
  if (beneficiary && root.get("53") !== DONG) return refuse({ kind: "bad-value", tag: "53" });
  const further = root.has("62") ? readDataObjects(root.get("62") ?? "") : new Map<string, string>();
  if (typeof further === "string") return refuse({ kind: further, tag: "62" });
  return { isReadable: true, code: { ...plain(root, further), ...(beneficiary && { beneficiary }) } };
}

function refuse(fault: PaymentFault): PaymentReading {
  return { isReadable: false, fault };
}

function findFault(text: string, root: DataObjects): PaymentFault | undefined {
  const tags = [...root.keys()];
  const missing = ALWAYS.filter((tag) => !root.has(tag));
  if (missing.length > 0) return { kind: "missing", tags: missing };
  if (tags[0] !== FORMAT || tags.at(-1) !== CHECKSUM) return { kind: "wrong-order" };
  const said = root.get(CHECKSUM) ?? "";
  const computed = crc16(text.slice(0, -said.length));
  if (said.toUpperCase() !== computed) return { kind: "bad-checksum", said, computed };
  if (root.get(FORMAT) !== "01") return { kind: "bad-value", tag: FORMAT };
  const amount = root.get("54");
  if (amount !== undefined && !/^\d{1,12}(\.\d{0,2})?$/.test(amount)) return { kind: "bad-value", tag: "54" };
  return undefined;
}

function plain(root: DataObjects, further: DataObjects): PaymentCode {
  const optional = {
    amount: root.get("54"),
    merchantName: root.get("59"),
    billNumber: further.get("01"),
    purpose: further.get("08"),
  };
  const known = Object.entries(optional).filter(([, value]) => value !== undefined && value !== "");
  return {
    isForOnePayment: root.get("01") === "12",
    currency: root.get("53") ?? "",
    country: root.get("58") ?? "",
    ...(Object.fromEntries(known) as Partial<PaymentCode>),
  };
}
