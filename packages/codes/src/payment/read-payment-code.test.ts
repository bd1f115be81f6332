import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc16 } from "./crc16.ts";
import { readPaymentCode } from "./read-payment-code.ts";

/** From the merchant-presented specification of EMVCo, version 1.1, its worked example. */
const EMVCO =
  "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***0708A60086670902ME91320016A0112233449988770708123456786304A13A";

/** From the guide of NAPAS to its QR format for transfers (247), version 1.5.2, and from its interface of 2021. */
const NAPAS = {
  card: "00020101021138600010A00000072701300006970403011697040311012345670208QRIBFTTC53037045802VN63044F52",
  account: "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F",
  order:
    "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62340107NPS68690819thanh toan don hang63042E2E",
  /** Its example of a fixed code to an account: the number is one digit longer than its length says. */
  wrongLength:
    "00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA53037045802VN6304F4E5",
};

/** Made by published encoders: subiz/vietqr, vietnam-qr-pay, sunary/vietqr. */
const MADE = [
  "00020101021238570010A00000072701270006970415011300110019324180208QRIBFTTA530370454061200005802VN62170813ung ho lu lut6304C15C",
  "00020101021138510010A00000072701210006970407010797968680208QRIBFTTA53037045802VN62240820gen by sunary/vietqr6304BE74",
  "00020101021138540010A00000072701240006970422011099999991480208QRIBFTTA53037045802VN63047b49",
];

const signed = (body: string) => `${body}6304${crc16(`${body}6304`)}`;
const TRANSFER = "38570010A00000072701270006970403011300110123456780208QRIBFTTA";

describe("a published code", () => {
  it("of EMVCo is read, lengths in characters and checksum over bytes", () => {
    expect(readPaymentCode(EMVCO)).toEqual({
      isReadable: true,
      code: {
        isForOnePayment: true,
        currency: "156",
        amount: "23.72",
        country: "CN",
        merchantName: "BEST TRANSPORT",
      },
    });
  });

  it("of NAPAS to an account is read", () => {
    expect(readPaymentCode(NAPAS.account)).toEqual({
      isReadable: true,
      code: {
        isForOnePayment: false,
        currency: "704",
        country: "VN",
        beneficiary: { bin: "970403", account: "0011012345678", service: "account" },
      },
    });
  });

  it("of NAPAS to a card is read", () => {
    expect(readPaymentCode(NAPAS.card)).toMatchObject({
      code: { beneficiary: { bin: "970403", account: "9704031101234567", service: "card" } },
    });
  });

  it("of NAPAS for one order is read, with amount, purpose and number of the bill", () => {
    expect(readPaymentCode(NAPAS.order)).toMatchObject({
      code: {
        isForOnePayment: true,
        amount: "180000",
        purpose: "thanh toan don hang",
        billNumber: "NPS6869",
      },
    });
  });

  it("of NAPAS whose inner length is wrong is refused, although its checksum holds", () => {
    expect(readPaymentCode(NAPAS.wrongLength)).toEqual({
      isReadable: false,
      fault: { kind: "truncated", tag: "38.01" },
    });
  });

  it.each(MADE)("of an independent encoder is read: %s", (text) => {
    expect(readPaymentCode(text)).toMatchObject({
      isReadable: true,
      code: { currency: "704", country: "VN" },
    });
  });
});

const refused: readonly [name: string, text: string, fault: Readonly<Record<string, unknown>>][] = [
  ["a web address", "https://dichvucong.gov.vn", { kind: "not-a-payment-code" }],
  ["digits alone", "0123456789", { kind: "not-a-payment-code" }],
  ["nothing", "", { kind: "not-a-payment-code" }],
  ["a cut end", NAPAS.order.slice(0, -6), { kind: "truncated" }],
  ["cut in the middle", NAPAS.order.slice(0, 60), { kind: "truncated" }],
  ["cut before the checksum", NAPAS.account.slice(0, -8), { kind: "missing", tags: ["63"] }],
  ["a letter in a length", NAPAS.account.replace("5303704", "53O3704"), { kind: "bad-length" }],
  [
    "an amount that was changed",
    NAPAS.order.replace("180000", "980000"),
    { kind: "bad-checksum", said: "2E2E" },
  ],
  [
    "an account that was changed",
    NAPAS.account.replace("0011012345678", "0011012345679"),
    { kind: "bad-checksum" },
  ],
  [
    "a checksum that was changed",
    NAPAS.account.replace(/9E6F$/, "9E60"),
    { kind: "bad-checksum", computed: "9E6F" },
  ],
  [
    "something behind the checksum",
    `${NAPAS.account}5802VN`.replace("5802VN6304", "6304"),
    { kind: "wrong-order" },
  ],
  ["the format indicator not first", signed(`010211000201${TRANSFER}53037045802VN`), { kind: "wrong-order" }],
  ["an object twice", signed(`000201010211${TRANSFER}530370453037045802VN`), { kind: "repeated" }],
  ["no currency", signed(`000201010211${TRANSFER}5802VN`), { kind: "missing", tags: ["53"] }],
  [
    "neither currency nor country",
    signed(`000201010211${TRANSFER}`),
    { kind: "missing", tags: ["53", "58"] },
  ],
  [
    "another currency than the đồng",
    signed(`000201010211${TRANSFER}53038405802VN`),
    { kind: "bad-value", tag: "53" },
  ],
  [
    "an amount in words",
    signed(`000201010212${TRANSFER}53037045405nhieu5802VN`),
    { kind: "bad-value", tag: "54" },
  ],
  [
    "no beneficiary inside NAPAS's account",
    signed("00020101021138260010A0000007270208QRIBFTTA53037045802VN"),
    { kind: "missing", tags: ["38.01"] },
  ],
  [
    "no service inside NAPAS's account",
    signed("00020101021138450010A0000007270127000697040301130011012345678" + "53037045802VN"),
    { kind: "missing", tags: ["38.02"] },
  ],
  [
    "a bank number of five digits",
    signed("00020101021138560010A000000727012600059704001130011012345678" + "0208QRIBFTTA53037045802VN"),
    { kind: "bad-value", tag: "38.01.00" },
  ],
  [
    "a service that NAPAS does not have",
    signed(`000201010211${TRANSFER.replace("QRIBFTTA", "QRIBFTTX")}53037045802VN`),
    { kind: "bad-value", tag: "38.02" },
  ],
  [
    "a merchant's code without name and city",
    signed("00020101021229300012D156000000000510A93FO3230Q52044111530315658" + "02CN"),
    { kind: "missing", tags: ["59", "60"] },
  ],
];

describe("a damaged code", () => {
  it.each(refused)("is refused: %s", (_name, text, fault) => {
    expect(readPaymentCode(text)).toMatchObject({ isReadable: false, fault });
  });

  it("is never believed when one character was changed", () => {
    const at = fc.integer({ min: 0, max: NAPAS.order.length - 1 });
    fc.assert(
      fc.property(at, fc.constantFrom(..."0123456789ABCXYZ "), (place, sign) => {
        const changed = NAPAS.order.slice(0, place) + sign + NAPAS.order.slice(place + 1);
        expect(readPaymentCode(changed).isReadable).toBe(changed === NAPAS.order);
      }),
      { numRuns: 500 },
    );
  });

  it("is never believed when it was cut anywhere", () => {
    const whole = NAPAS.order;
    const believed = Array.from(whole, (_sign, at) => whole.slice(0, at)).filter(
      (text) => readPaymentCode(text).isReadable,
    );
    expect(believed).toEqual([]);
  });

  it("never makes the reader throw, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readPaymentCode(text);
        readPaymentCode(`000201${text}`);
      }),
    );
  });
});
