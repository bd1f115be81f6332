import { useCallback } from "react";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { useResource } from "../../shared/resource.ts";
import { useLaterWords } from "../../words/use-later-words.ts";
import { type LoadedTemplates, loadTemplates } from "./templates.ts";

const NONE: LoadedTemplates = { templates: [], failed: [] };

/** The templates of this inspection's rule set, loaded once per language. */
export function useTemplates(): LoadedTemplates {
  const { locale } = useLaterWords();
  const { view } = useInspection();
  const { pins } = view.ruleSet.content;
  const fetcher = useCallback(() => {
    const plugins = [...new Set(pins.map((pin) => pin.criterion.split("/")[0] ?? ""))];
    return loadTemplates(plugins, locale);
  }, [pins, locale]);
  const key = `templates:${view.ruleSet.hash}:${locale}`;
  return useResource(key, fetcher, Number.POSITIVE_INFINITY).data ?? NONE;
}
