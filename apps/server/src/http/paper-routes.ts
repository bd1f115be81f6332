import { boardSheet, type Context, memberContextFor, minutesPaper, noticePaper } from "@kiemtra/api";
import { DomainError } from "@kiemtra/core";
import { domainErrorTexts, say } from "@kiemtra/i18n";
import { PAPER_CSS, type Paper, paperToDocx, paperToHtml } from "@kiemtra/reports";
import { TRPCError } from "@trpc/server";
import { Hono, type Context as HonoContext } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { RequestVariables } from "./request-log.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const STYLESHEET = "/papers/paper.css";

interface PaperParts {
  readonly createContext: (request: Request, requestId: string) => Promise<Context>;
}

type PaperContext = HonoContext<{ Variables: RequestVariables }>;

/** Downloads and print views, made from what is recorded at the moment they are asked for. */
export function paperRoutes(parts: PaperParts): Hono<{ Variables: RequestVariables }> {
  const app = new Hono<{ Variables: RequestVariables }>();
  const contextOf = (c: PaperContext) => parts.createContext(c.req.raw, c.get("requestId"));

  app.get("/paper.css", (c) => c.body(PAPER_CSS, 200, { "content-type": "text/css; charset=utf-8" }));

  const papers = {
    minutes: {
      make: minutesPaper,
      permission: "papers.minutes",
      file: "bien-ban",
      title: "Biên bản kiểm tra",
    },
    notice: {
      make: noticePaper,
      permission: "papers.notice",
      file: "thong-bao-ket-luan",
      title: "Thông báo kết luận",
    },
  } as const;
  for (const [name, { make, permission, file, title }] of Object.entries(papers)) {
    const paperOf = async (c: PaperContext): Promise<Paper> =>
      make(memberContextFor(await contextOf(c), permission, idOf(c)), idOf(c));
    app.get(`/inspections/:id/${name}.docx`, async (c) =>
      download(c, await paperToDocx(await paperOf(c)), DOCX, `${file}-${c.req.param("id")}.docx`),
    );
    app.get(`/inspections/:id/${name}.html`, async (c) =>
      c.html(paperToHtml(await paperOf(c), { title, locale: "vi", stylesheetHref: STYLESHEET })),
    );
  }

  app.get("/rounds/:id/recommendations.xlsx", async (c) => {
    const context = memberContextFor(await contextOf(c), "papers.board", idOf(c));
    return download(c, await boardSheet(context, idOf(c)), XLSX, "bang-theo-doi-kien-nghi.xlsx");
  });

  app.onError((error, c) => refuse(c, error));
  return app;
}

function idOf(c: PaperContext): string {
  return c.req.param("id") ?? "";
}

function download(c: PaperContext, bytes: Uint8Array, type: string, file: string): Response {
  const body = new Uint8Array(bytes);
  return c.body(body, 200, {
    "content-type": type,
    "content-disposition": `attachment; filename="${file}"`,
    "cache-control": "no-store",
  });
}

/** A page that says why, in the words of the web client; anything unexpected is left to the app. */
function refuse(c: PaperContext, error: Error): Response {
  const [status, text] = explain(error);
  const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Kiểm tra</title></head><body><h1>Chưa mở được văn bản</h1><p>${escapeHtml(text)}</p></body></html>`;
  return c.html(page, status);
}

function explain(error: Error): [ContentfulStatusCode, string] {
  if (error instanceof DomainError) {
    const status = error.code.endsWith("-not-found") ? 404 : 403;
    return [status, say(domainErrorTexts[error.code], error.data, { locale: "vi" })];
  }
  if (error instanceof TRPCError && error.code === "UNAUTHORIZED") {
    return [401, "Phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại rồi mở văn bản."];
  }
  if (error instanceof TRPCError && error.code === "FORBIDDEN") {
    return [
      403,
      "Tài khoản này chưa được phân quyền xem văn bản này. Vui lòng liên hệ quản trị viên của tỉnh.",
    ];
  }
  if (error instanceof TRPCError && error.code === "NOT_FOUND") {
    return [404, "Không tìm thấy văn bản này. Vui lòng quay lại và chọn lại."];
  }
  throw error;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
