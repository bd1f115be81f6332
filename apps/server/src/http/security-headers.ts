import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/**
 * The reader of codes: the one script that may compile WebAssembly. It is a worker, and a worker follows the policy of
 * its own file, so the pages keep theirs.
 */
const CODE_WORKER = /^\/assets\/code-worker-[\w-]+\.js$/;

/** A strict policy: everything from here, nothing inline, nobody frames us. Nothing is loaded from outside. */
export function securityHeaders(isHttps: boolean): MiddlewareHandler {
  const forPages = headers(isHttps, ["'self'"]);
  const forCodeWorker = headers(isHttps, ["'self'", "'wasm-unsafe-eval'"]);
  return (c, next) => (CODE_WORKER.test(c.req.path) ? forCodeWorker : forPages)(c, next);
}

function headers(isHttps: boolean, scriptSrc: string[]): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc,
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:", "blob:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    strictTransportSecurity: isHttps ? "max-age=15552000" : false,
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    permissionsPolicy: { camera: ["self"], geolocation: [], microphone: [], payment: [], usb: [] },
  });
}
