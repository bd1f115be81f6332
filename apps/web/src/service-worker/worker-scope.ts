/** What this worker uses of the browser's service worker interface: TypeScript's own types for it exclude the page's. */
export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LifeEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: RequestEvent) => void): void;
}

interface LifeEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface RequestEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
