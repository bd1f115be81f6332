import { expect, it } from "vitest";
import { crc16 } from "./crc16.ts";

it.each([
  ["the check value of CRC-16/CCITT-FALSE", "123456789", "29B1"],
  ["the start value over nothing", "", "FFFF"],
  ["zeros in front are kept", "000201010211380045", crc16("000201010211380045").padStart(4, "0")],
])("%s", (_name, text, checksum) => {
  expect(crc16(text)).toBe(checksum);
});
