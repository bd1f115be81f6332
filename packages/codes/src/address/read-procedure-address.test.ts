import { describe, expect, it } from "vitest";
import { readProcedureAddress } from "./read-procedure-address.ts";

const PAGE = "019d2bfd-380b-73df-9a18-5658e09794d3";

// The forms below were seen in public sources: the portal's pages of 2026, its pages before, its subdomains, and
// portals of ministries and provinces.
const addresses: readonly [name: string, text: string, found: Readonly<Record<string, string>>][] = [
  [
    "the page of today",
    `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${PAGE}`,
    { form: "national", pageId: PAGE },
  ],
  [
    "http and www",
    `http://www.dichvucong.gov.vn/thu-tuc-hanh-chinh/${PAGE}/`,
    { form: "national", pageId: PAGE },
  ],
  ["no scheme", `dichvucong.gov.vn/thu-tuc-hanh-chinh/${PAGE}`, { form: "national", pageId: PAGE }],
  [
    "blanks around it",
    `  https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${PAGE}\n`,
    { form: "national", pageId: PAGE },
  ],
  [
    "capitals, as codes of the alphanumeric mode have them",
    `HTTPS://DICHVUCONG.GOV.VN/THU-TUC-HANH-CHINH/${PAGE.toUpperCase()}`,
    { form: "national", pageId: PAGE },
  ],
  [
    "a label before it",
    `URL:https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${PAGE}`,
    { form: "national", pageId: PAGE },
  ],
  [
    "percent-encoding",
    `https://dichvucong.gov.vn/thu%2Dtuc%2Dhanh%2Dchinh%2F${PAGE.replaceAll("-", "%2D")}`,
    { form: "national", pageId: PAGE },
  ],
  [
    "percent-encoding applied twice",
    "https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1%252E001612",
    { form: "national-old", code: "1.001612" },
  ],
  [
    "parameters behind the page",
    `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${PAGE}?utm_source=qr#ho-so`,
    { form: "national", pageId: PAGE },
  ],
  [
    "the old page by number",
    "https://dichvucong.gov.vn/p/home/dvc-tthc-thu-tuc-hanh-chinh-chi-tiet.html?ma_thu_tuc=373812",
    { form: "national-old", pageId: "373812" },
  ],
  [
    "the old page by code",
    "https://dichvucong.gov.vn/p/home/dvc-tthc-thu-tuc-hanh-chinh-chi-tiet.html?ma_thu_tuc=1.001108",
    { form: "national-old", code: "1.001108" },
  ],
  [
    "the old page by code with its agency",
    "https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-nganh-doc.html?ma_thu_tuc=1.001612.000.00.00.H01",
    { form: "national-old", code: "1.001612" },
  ],
  [
    "an old page shared by several procedures",
    "https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-dung-chung.html?ma_thu_tuc=2.000635",
    { form: "national-old", code: "2.000635" },
  ],
  [
    "a subdomain of the portal",
    "https://thutuc.dichvucong.gov.vn/p/home/dvc-tthc-thu-tuc-hanh-chinh-chi-tiet.html?ma_thu_tuc=102614",
    { form: "national-old", pageId: "102614" },
  ],
  [
    "a province's portal by parameter",
    "https://dichvucong.bacninh.gov.vn/portaldvc/danh-muc-tthc?MaThuTuc=2.000815",
    { form: "other-portal", code: "2.000815" },
  ],
  [
    "a province's portal by path",
    "http://dichvucong.dongthap.gov.vn/tthc/1.001193/chi-tiet",
    { form: "other-portal", code: "1.001193" },
  ],
  [
    "an application's route behind the hash",
    "https://hcc.example.gov.vn/#/thu-tuc/chi-tiet?ma=3.000439",
    { form: "other-portal", code: "3.000439" },
  ],
];

describe("an address of a procedure", () => {
  it.each(addresses)("is recognised: %s", (_name, text, found) => {
    expect(readProcedureAddress(text)).toMatchObject({ kind: "procedure", ...found });
  });

  it("names the host without www", () => {
    const read = readProcedureAddress(`https://www.dichvucong.gov.vn/thu-tuc-hanh-chinh/${PAGE}`);
    expect(read).toMatchObject({ host: "dichvucong.gov.vn" });
  });

  it("takes code and page where it carries both", () => {
    const text = `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${PAGE}?ma=1.000080`;
    expect(readProcedureAddress(text)).toMatchObject({ code: "1.000080", pageId: PAGE });
  });
});

const others: readonly [name: string, text: string, is: string][] = [
  ["nothing", "  ", "empty"],
  ["words", "Đăng ký khai sinh, quầy số 2", "text"],
  ["a code alone, which opens nothing", "1.001193", "text"],
  ["a telephone number", "02773 837 888", "text"],
  ["an address of mail", "mailto:ubnd@dongthap.gov.vn", "text"],
  ["the portal's first page", "https://dichvucong.gov.vn/", "portal-page"],
  ["a search on the portal", "https://dichvucong.gov.vn/tim-kiem?tu-khoa=khai+sinh", "portal-page"],
  [
    "a portal page with a UUID that is no procedure",
    `https://dichvucong.gov.vn/tin-tuc/${PAGE}`,
    "portal-page",
  ],
  [
    "an old page without its number",
    "https://dichvucong.gov.vn/p/home/dvc-tthc-thu-tuc-hanh-chinh.html",
    "portal-page",
  ],
  ["a province's page without a code", "https://dichvucong.dongthap.gov.vn/vi/thu-tuc", "web-address"],
  ["a shortened address", "https://bit.ly/3xyzABC", "web-address"],
  ["a chat group", "https://zalo.me/g/abcdef123", "web-address"],
  ["a look-alike host", `https://dichvucong.gov.vn.example.com/thu-tuc-hanh-chinh/${PAGE}`, "web-address"],
  [
    "a host behind a user name",
    `https://dichvucong.gov.vn@example.com/thu-tuc-hanh-chinh/${PAGE}`,
    "web-address",
  ],
  ["a code on a host that is no authority's", "https://example.com/tthc/1.001193", "web-address"],
  ["seven digits behind the point", "https://x.gov.vn/tthc/1.0011937", "web-address"],
  [
    "a payment code",
    "00020101021138560010A0000007270126000697041501121133666688880208QRIBFTTA53037045802VN63046731",
    "payment-code",
  ],
  ["what is no address for all its slashes", "https://%%%/thu-tuc", "text"],
];

describe("anything else", () => {
  it.each(others)("is told apart: %s", (_name, text, is) => {
    expect(readProcedureAddress(text)).toMatchObject({ kind: "not-a-procedure", is });
  });
});
