import type { LocalText, RoundTemplate } from "@kiemtra/core";

/** What is installed, in words; the server makes it once at start. */
export interface Catalogue {
  readonly plugins: readonly CataloguePlugin[];
  /** What plugins say to all units about findings that recur. */
  readonly roundTemplates: readonly RoundTemplate[];
  /** Plugins that were refused, and why, in English for whoever installs them. */
  readonly failed: readonly { readonly id: string; readonly problems: readonly string[] }[];
}

export interface CataloguePlugin {
  readonly id: string;
  readonly version: string;
  readonly title: LocalText;
  readonly description: LocalText;
  readonly criteria: readonly CatalogueCriterion[];
  readonly facts: readonly { readonly key: string; readonly label: LocalText }[];
  readonly signals: readonly LocalText[];
}

export interface CatalogueCriterion {
  /** `plugin/criterion` */
  readonly key: string;
  readonly title: LocalText;
  /** How it is judged, as a sentence. */
  readonly rule: LocalText;
  readonly law: readonly LocalText[];
  readonly evidence: readonly LocalText[];
  readonly findings: readonly CatalogueFinding[];
}

interface CatalogueFinding {
  readonly kind: "shortcoming" | "good-practice";
  readonly text: LocalText;
  readonly recommendation: LocalText | null;
}
