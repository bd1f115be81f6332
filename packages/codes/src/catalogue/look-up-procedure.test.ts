import { describe, expect, it } from "vitest";
import { readProcedureAddress } from "../address/read-procedure-address.ts";
import { createCatalogue } from "./catalogue.ts";
import { communeProcedures, takenOn } from "./commune-procedures.ts";
import { lookUpProcedure } from "./look-up-procedure.ts";
import { portalAddress } from "./procedure.ts";
import { repealedProcedures } from "./repealed-procedures.ts";

const birth = { code: "1.001193", name: "Thủ tục đăng ký khai sinh" };
const again = { code: "1.004884", name: "Đăng ký lại khai sinh" };
const rest = { field: "Hộ tịch", receivedFor: "commune", decision: "1872/QĐ-BTP" } as const;
const [pageA, pageB, pageC] = ["a", "b", "c"].map(
  (sign) => `${sign.repeat(8)}-1111-7111-8111-${sign.repeat(12)}`,
);

const catalogue = createCatalogue(
  "2026-07",
  [
    { ...again, ...rest, pageId: pageB ?? "" },
    { ...birth, ...rest, pageId: pageA ?? "" },
    { code: "2.000635", name: "Cấp bản sao trích lục hộ tịch", ...rest, pageId: pageC ?? "" },
  ],
  [{ code: "2.000635", since: "2026-07-01", decision: "1/QĐ-BTP", replacedBy: "2.002516" }],
);
const portal = (page: string | undefined) => `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${page}`;
const old = (code: string) =>
  `https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=${code}`;
const look = (text: string, expected?: string) =>
  lookUpProcedure(catalogue, readProcedureAddress(text), expected);

describe("a scanned address", () => {
  it.each([
    ["by page, nothing to compare with", portal(pageA), undefined, { state: "current", procedure: birth }],
    ["by code", old("1.001193"), undefined, { state: "current", procedure: birth }],
    ["agrees with the code on the label", portal(pageA), "1.001193", { state: "current", agrees: true }],
    [
      "agrees with the name on the label",
      portal(pageA),
      "Đăng ký khai sinh",
      { state: "current", agrees: true },
    ],
    [
      "agrees without accents or case",
      portal(pageA),
      "DANG KY KHAI SINH.",
      { state: "current", agrees: true },
    ],
    [
      "opens another than the label names",
      portal(pageB),
      "Đăng ký khai sinh",
      { state: "another", expected: "1.001193", procedure: again },
    ],
    [
      "opens another than the code on the label",
      portal(pageA),
      "1.009999",
      { state: "another", expected: "1.009999" },
    ],
    [
      "was repealed, by code",
      old("2.000635"),
      undefined,
      { state: "repealed", procedure: { since: "2026-07-01", replacedBy: "2.002516" } },
    ],
    [
      "was repealed, by its page",
      portal(pageC),
      undefined,
      { state: "repealed", procedure: { name: "Cấp bản sao trích lục hộ tịch" } },
    ],
    ["was repealed, whatever the label says", portal(pageC), "1.001193", { state: "repealed" }],
    ["is unknown by code", old("1.999999"), undefined, { state: "unknown", code: "1.999999" }],
    ["is unknown by page", portal("dddddddd-1111-7111-8111-dddddddddddd"), "1.001193", { state: "unknown" }],
    [
      "is the portal's first page",
      "https://dichvucong.gov.vn",
      undefined,
      { state: "not-a-procedure", is: "portal-page" },
    ],
    [
      "is something else",
      "https://zalo.me/g/abc",
      "1.001193",
      { state: "not-a-procedure", is: "web-address" },
    ],
  ])("%s", (_name, text, expected, found) => {
    expect(look(text, expected)).toMatchObject(found);
  });

  it("cannot be compared with a name that the catalogue does not have", () => {
    expect(look(portal(pageA), "Khai sinh lưu động")).toEqual({
      state: "current",
      procedure: { ...birth, ...rest, pageId: pageA },
    });
  });

  it("is not held to be the procedure whose name begins like the label", () => {
    expect(look(portal(pageB), "Đăng ký lại")).not.toHaveProperty("agrees");
  });
});

describe("the catalogue that comes with it", () => {
  const shipped = createCatalogue(takenOn, communeProcedures, repealedProcedures);

  it("finds each procedure by the address of its own page", () => {
    const lost = shipped.procedures.filter((procedure) => {
      const found = lookUpProcedure(shipped, readProcedureAddress(portalAddress(procedure)), procedure.name);
      return found.state !== "current" || !found.agrees || found.procedure.code !== procedure.code;
    });
    expect(lost).toEqual([]);
  });

  it("finds each procedure by the address of a province's page with its code", () => {
    const lost = shipped.procedures.filter(({ code }) => {
      const address = readProcedureAddress(`https://dichvucong.dongthap.gov.vn/thu-tuc?ma=${code}`);
      return lookUpProcedure(shipped, address, code).state !== "current";
    });
    expect(lost).toEqual([]);
  });
});
