/**
 * How facts that were recorded under older keys are read under the newer ones. Each step can be taken back: nothing that
 * was recorded is lost. Keys are the plugin's own, without its name.
 */
export type UpgradeStep =
  /** The same fact under another key. */
  | { readonly kind: "rename"; readonly from: string; readonly to: string }
  /** A choice becomes several yes/no facts: for each option, what they are. Options may not read alike. */
  | {
      readonly kind: "split";
      readonly from: string;
      readonly into: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
    }
  /** Options of a choice under other keys, one for one. */
  | { readonly kind: "map-choice"; readonly fact: string; readonly options: Readonly<Record<string, string>> }
  /** Not asked any more, and why; what was recorded stays readable beside the rest. */
  | { readonly kind: "drop"; readonly fact: string; readonly reason: string };
