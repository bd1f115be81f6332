import { foldForSearch } from "@kiemtra/core";
import type { PaymentCode } from "./payment-code.ts";

/** The account that an authority has registered and posts. */
export interface RegisteredAccount {
  readonly bin: string;
  readonly account: string;
  /** The holder's name; compared only when the code has one too, which a VietQR transfer code rarely has. */
  readonly name?: string;
}

/** Whether money paid with the code goes where it should. */
export interface BeneficiaryComparison {
  readonly isRegistered: boolean;
  readonly differs: readonly ("bank" | "account" | "name")[];
}

/** Holds the beneficiary of a code against the registered account: bank and number decide, a name is pointed out. */
export function compareBeneficiary(code: PaymentCode, registered: RegisteredAccount): BeneficiaryComparison {
  const { beneficiary, merchantName } = code;
  const bank = beneficiary?.bin === registered.bin.trim();
  const account = beneficiary !== undefined && sameNumber(beneficiary.account, registered.account);
  const name =
    !merchantName || !registered.name || foldForSearch(merchantName) === foldForSearch(registered.name);
  const differs = [
    ...(bank ? [] : ["bank" as const]),
    ...(account ? [] : ["account" as const]),
    ...(name ? [] : ["name" as const]),
  ];
  return { isRegistered: bank && account, differs };
}

/** Numbers are posted with blanks and points between their groups. */
function sameNumber(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/[\s.-]/g, "").toUpperCase();
  return plain(one) === plain(other);
}
