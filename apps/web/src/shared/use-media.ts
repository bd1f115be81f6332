import { useSyncExternalStore } from "react";

const desktop = globalThis.matchMedia?.("(min-width: 1024px)");

function subscribe(listener: () => void): () => void {
  desktop?.addEventListener("change", listener);
  return () => desktop?.removeEventListener("change", listener);
}

/** Whether the screen is 1024 px or wider. */
export function useDesktop(): boolean {
  return useSyncExternalStore(subscribe, () => desktop?.matches ?? false);
}

function followOnline(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

/** Whether the device says it has a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(followOnline, () => navigator.onLine);
}
