import { expect, test } from "vitest";
import { sampleMinutes } from "../../test/sample-minutes.ts";
import { sampleNotice } from "../../test/sample-notice.ts";
import { minutesBlocks } from "../minutes/minutes-blocks.ts";
import { noticeBlocks } from "../notice/notice-blocks.ts";
import { PAPER_CSS } from "./paper-css.ts";
import { paperToHtml } from "./paper-to-html.ts";

const view = { title: "Biên bản", locale: "vi", stylesheetHref: "/paper.css" } as const;
const html = paperToHtml(minutesBlocks(sampleMinutes), view);

test("carries no script and no inline style, so that a strict content policy lets it through", () => {
  expect(html).not.toMatch(/<script|<style|style=| on[a-z]+=/i);
  expect(html).toContain('<link rel="stylesheet" href="/paper.css">');
});

test("escapes everything it was given, in text and in attributes", () => {
  const evil = '<img src=x onerror="alert(1)">';
  const opinion = [evil];
  const page = paperToHtml(minutesBlocks({ ...sampleMinutes, opinion, summary: evil }), {
    title: evil,
    locale: "vi",
    stylesheetHref: '"><script>',
  });
  expect(page).not.toMatch(/<img|<script/);
  expect(page).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
});

test("has one first heading, and every level below it in turn", () => {
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html).toContain("<h2>I. THÀNH PHẦN</h2>");
  expect(html).toContain("<h3>1. Tổ kiểm tra</h3>");
  expect(html).toContain("<h4>b) Kiểm soát thủ tục hành chính</h4>");
});

test("says the paper is Vietnamese whatever the language around it", () => {
  expect(html).toContain('<html lang="vi">');
  const english = paperToHtml(minutesBlocks(sampleMinutes), { ...view, locale: "en" });
  expect(english).toContain('<html lang="en">');
  expect(english).toContain('<main lang="vi">');
});

test("shows how to print on screen only", () => {
  expect(html).toContain('<p class="no-print">Nhấn Ctrl+P để in');
  expect(PAPER_CSS).toContain("@media print { .no-print { display: none; } }");
});

test("prints on A4 with the margins of the page, no number on the first", () => {
  expect(PAPER_CSS).toContain("@page { size: A4; margin: 20mm 15mm 20mm 30mm;");
  expect(PAPER_CSS).toContain("@top-center { content: counter(page);");
  expect(PAPER_CSS).toContain("@page :first { @top-center { content: none; } }");
});

test("names the columns of its tables", () => {
  expect(html).toContain('<th scope="col">Chưa đạt</th>');
});

test("draws the same blocks as the Word file: recipients level with the signer", () => {
  const notice = paperToHtml(noticeBlocks(sampleNotice), view);
  expect(notice).toContain("<li>Lưu: VT, PNV.</li>");
  expect(notice).toContain('<p class="post">KT. TRƯỞNG PHÒNG</p>');
});
