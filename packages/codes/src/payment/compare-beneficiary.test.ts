import { expect, it } from "vitest";
import { bankName, banks } from "./banks.ts";
import { compareBeneficiary } from "./compare-beneficiary.ts";
import type { PaymentCode } from "./payment-code.ts";

const code: PaymentCode = {
  beneficiary: { bin: "970436", account: "0011012345678", service: "account" },
  isForOnePayment: false,
  currency: "704",
  country: "VN",
};
const named: PaymentCode = { ...code, merchantName: "UBND PHUONG AN LOC" };
const { beneficiary: _none, ...withoutBeneficiary } = named;

it.each([
  ["the registered account", code, { bin: "970436", account: "0011012345678" }, true, []],
  ["blanks and points between groups", code, { bin: " 970436", account: "0011 0123.45678" }, true, []],
  ["another number", code, { bin: "970436", account: "0011012345679" }, false, ["account"]],
  ["the same number at another bank", code, { bin: "970405", account: "0011012345678" }, false, ["bank"]],
  ["neither", code, { bin: "970405", account: "1" }, false, ["bank", "account"]],
  [
    "a name with and without accents",
    named,
    { bin: "970436", account: "0011012345678", name: "UBND phường An Lộc" },
    true,
    [],
  ],
  [
    "another name, pointed out",
    named,
    { bin: "970436", account: "0011012345678", name: "Nguyễn Văn A" },
    true,
    ["name"],
  ],
  ["no name in the code", code, { bin: "970436", account: "0011012345678", name: "Nguyễn Văn A" }, true, []],
  [
    "a code of another scheme",
    withoutBeneficiary,
    { bin: "970436", account: "0011012345678" },
    false,
    ["bank", "account"],
  ],
])("compares: %s", (_name, read, registered, isRegistered, differs) => {
  expect(compareBeneficiary(read, registered)).toEqual({ isRegistered, differs });
});

it("names the banks it knows and no other", () => {
  expect(bankName("970436")).toBe("Vietcombank");
  expect(bankName("999999")).toBeUndefined();
  expect(banks.every(({ bin, name }) => /^\d{6}$/.test(bin) && name !== "")).toBe(true);
});
