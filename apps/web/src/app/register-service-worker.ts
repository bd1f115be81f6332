/** How long after loading the first screen has the network to itself. */
const FIRST_SCREEN_MS = 1_500;

/**
 * Lets the client open without a network from now on. Only once the page has loaded and the device is idle: the first
 * screen comes first. Browsers that have no worker, or refuse it (no certificate they trust), work on as before.
 */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const register = () => void navigator.serviceWorker.register("/service-worker.js").catch(() => undefined);
  const whenIdle = () => ("requestIdleCallback" in window ? requestIdleCallback(register) : register());
  const afterLoad = () => setTimeout(whenIdle, FIRST_SCREEN_MS);
  if (document.readyState === "complete") afterLoad();
  else addEventListener("load", afterLoad, { once: true });
}
