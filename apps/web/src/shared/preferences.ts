import type { Locale } from "@kiemtra/core";
import { keep, readKept } from "./kept.ts";
import { createStore } from "./store.ts";

export type Theme = "system" | "light" | "dark" | "sun";

/** The language of the screen. */
export const localeStore = createStore<Locale>(readKept<Locale>("locale") ?? "vi");

/** The theme the person chose; *system* follows the device. */
export const themeStore = createStore<Theme>(readKept<Theme>("theme") ?? "system");

export function chooseLocale(locale: Locale): void {
  keep("locale", locale);
  localeStore.set(locale);
  applyPreferences();
}

export function chooseTheme(theme: Theme): void {
  keep("theme", theme);
  themeStore.set(theme);
  applyPreferences();
}

const darkSystem = globalThis.matchMedia?.("(prefers-color-scheme: dark)");
darkSystem?.addEventListener("change", applyPreferences);

/** Puts language and theme on the page. */
export function applyPreferences(): void {
  const theme = themeStore.get();
  const root = document.documentElement;
  root.lang = localeStore.get();
  root.dataset.theme = theme === "system" ? (darkSystem?.matches ? "dark" : "light") : theme;
}
