import {
  bankName,
  compareBeneficiary,
  type PaymentCode,
  type PaymentFault,
  type RegisteredAccount,
  readPaymentCode,
} from "@kiemtra/codes";
import type { ScannedSpec } from "../../../shared/scan-slot.ts";
import { outcomeCell, textCell } from "./outcome-cell.ts";
import type { Said, ScannedCode } from "./scanned-code.ts";

/** Whom a posted payment code pays, held against the account that the authority registered. */
export function judgePaymentCode(
  text: string,
  spec: ScannedSpec,
  registered: RegisteredAccount | undefined,
): ScannedCode {
  const reading = readPaymentCode(text);
  if (!reading.isReadable) return refuse(reading.fault, text, spec);
  const { code } = reading;
  const same = registered && compareBeneficiary(code, registered);
  const outcome = same && (same.isRegistered ? "registered-account" : "other-account");
  return {
    tone: !same ? "open" : same.isRegistered ? "good" : "wrong",
    verdict: {
      key: !same ? "scan.nothing-to-compare" : same.isRegistered ? "scan.registered" : "scan.other-account",
    },
    title: titleOf(code),
    details: [
      ...(same?.differs ?? []).map((what) => ({ key: `scan.differs.${what}` }) as const),
      ...paymentDetails(code),
    ],
    cells: cellsOf(code, spec, outcome),
  };
}

function refuse(fault: PaymentFault, text: string, spec: ScannedSpec): ScannedCode {
  const isOther = fault.kind === "not-a-payment-code";
  return {
    tone: "wrong",
    verdict: { key: isOther ? "scan.not-a-payment" : "scan.damaged" },
    title: { key: "scan.text", data: { text: text.trim().slice(0, 120) } },
    details: isOther ? [] : [{ key: `scan.fault.${fault.kind}` }],
    cells: outcomeCell(spec, isOther ? "not-a-payment-code" : "damaged"),
  };
}

function titleOf({ beneficiary, merchantName }: PaymentCode): string | Said {
  if (!beneficiary) return merchantName ?? "";
  return { key: "scan.account", data: { bank: bankOf(beneficiary.bin), account: beneficiary.account } };
}

function paymentDetails({ merchantName, amount, purpose, isForOnePayment }: PaymentCode): readonly Said[] {
  return [
    ...(merchantName ? [{ key: "scan.holder", data: { name: merchantName } } as const] : []),
    ...(amount ? [{ key: "scan.amount", data: { amount } } as const] : []),
    ...(purpose ? [{ key: "scan.purpose", data: { purpose } } as const] : []),
    ...(isForOnePayment ? [{ key: "scan.one-payment" } as const] : []),
  ];
}

/** A transfer code names no holder: the bank stands in for it, so that the account's number is not alone. */
function cellsOf(code: PaymentCode, spec: ScannedSpec, outcome: string | undefined): ScannedCode["cells"] {
  if (spec.scan.reads !== "payment-code") return {};
  const { beneficiary, account } = spec.scan.columns;
  const bank = code.beneficiary && bankOf(code.beneficiary.bin);
  return {
    ...textCell(spec, beneficiary, code.merchantName ?? bank),
    ...textCell(spec, account, code.beneficiary?.account),
    ...outcomeCell(spec, outcome),
  };
}

function bankOf(bin: string): string {
  return bankName(bin) ?? bin;
}
