import { answerFrom, PAGE } from "./answer-from.ts";
import type { WorkerScope } from "./worker-scope.ts";

/**
 * Keeps the built client on the device, so that it opens without a network. It keeps files of the build and nothing
 * else: no answer of the server, and it never touches IndexedDB or localStorage, where people's records are.
 */

/** The files of this build, the page last; those without a hash in their name with the digest of what they hold. */
declare const BUILD_FILES: readonly (readonly [path: string, integrity?: string])[];
/** A digest over `BUILD_FILES`. */
declare const BUILD_ID: string;

const PREFIX = "kiemtra-build-";
const CACHE = PREFIX + BUILD_ID;
const scope = self as unknown as WorkerScope;
const files = BUILD_FILES;
const kept = new Set(files.map(([path]) => path));

scope.addEventListener("install", (event) => event.waitUntil(keepBuild().then(() => scope.skipWaiting())));
scope.addEventListener("activate", (event) => event.waitUntil(dropOld().then(() => scope.clients.claim())));
scope.addEventListener("fetch", (event) => {
  const path = answerFrom(event.request, scope.location.origin, kept);
  if (path) event.respondWith(answer(path, event.request));
});

/** The kept file first, whatever the network: a next opening asks for no code, and a weak network delays nothing. */
async function answer(path: string, request: Request): Promise<Response> {
  const own = await caches.match(path, { cacheName: CACHE, ignoreVary: true });
  return own ?? (await caches.match(path, { ignoreVary: true })) ?? fetch(request);
}

/** One file after the other, so that the screen in use never waits for them; goes on where it was cut off. */
async function keepBuild(): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const [path, integrity] of files) {
    const known = integrity ? undefined : await caches.match(path, { ignoreVary: true });
    await cache.put(path, known ?? (await load(path, integrity)));
  }
}

/** A file without a hash in its name may be of another build by now: the digest tells, and the worker is given up. */
async function load(path: string, integrity = ""): Promise<Response> {
  const answer = await fetch(path, { integrity, cache: integrity ? "no-cache" : "default", priority: "low" });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

/** Windows that are still open go on with the build before, so the last complete one stays until the next comes. */
async function dropOld(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  const pages = await Promise.all(others.map((cacheName) => caches.match(PAGE, { cacheName })));
  const before = others.findLast((_, at) => pages[at] !== undefined);
  for (const name of others) if (name !== before) await caches.delete(name);
}
