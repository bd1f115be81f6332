import { describe, expect, it } from "vitest";
import { paymentTable } from "../testing/scanned-specs.ts";
import { judgePaymentCode } from "./judge-payment-code.ts";

const CODE = "00020101021138570010A00000072701270006970436011300110012345670208QRIBFTTA53037045802VN6304E8DB";
const own = { bin: "970436", account: "0011 0012 34567" };

describe("the row of a posted payment code", () => {
  it.each([
    ["the registered account", CODE, own, "good", "scan.registered", "registered-account"],
    ["another account", CODE, { ...own, account: "1" }, "wrong", "scan.other-account", "other-account"],
    ["another bank", CODE, { ...own, bin: "970405" }, "wrong", "scan.other-account", "other-account"],
    ["nothing to compare with", CODE, undefined, "open", "scan.nothing-to-compare", undefined],
    ["damaged", CODE.replace("E8DB", "E8DA"), own, "wrong", "scan.damaged", "damaged"],
    [
      "no payment code",
      "https://dichvucong.gov.vn",
      own,
      "wrong",
      "scan.not-a-payment",
      "not-a-payment-code",
    ],
  ])("%s", (_name, text, registered, tone, verdict, outcome) => {
    const code = judgePaymentCode(text, paymentTable, registered);
    expect(code).toMatchObject({ tone, verdict: { key: verdict } });
    expect(code.cells["outcome"]).toBe(outcome);
  });

  it("has the bank for a beneficiary, since a transfer code names none, and the account", () => {
    const { cells } = judgePaymentCode(CODE, paymentTable, own);
    expect(cells).toMatchObject({ beneficiary: "Vietcombank", account: "0011001234567" });
  });

  it("takes nothing from a damaged code", () => {
    expect(judgePaymentCode(CODE.slice(0, -1), paymentTable, own).cells).toEqual({ outcome: "damaged" });
  });

  it("says what differs", () => {
    const { details } = judgePaymentCode(CODE, paymentTable, { bin: "970405", account: "1" });
    expect(details.map(({ key }) => key)).toEqual(["scan.differs.bank", "scan.differs.account"]);
  });
});
