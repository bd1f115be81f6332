import type { PlopTypes } from "@turbo/gen";
import { registerPlugin } from "./register-plugin.ts";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isSlug = (text: string) =>
  SLUG.test(text) || "small letters, digits and single hyphens, such as friendly-counter";

const isText = (text: string) =>
  (text.trim() !== "" && !/["\\\n]/.test(text)) ||
  "some words in Vietnamese, on one line, without double quotes";

/** `npm run gen -- plugin` and `npm run gen -- criterion`. */
export default function generators(plop: PlopTypes.NodePlopAPI): void {
  plop.setGenerator("plugin", {
    description: "a plugin with one criterion and everything that belongs to it, in both languages",
    prompts: [
      { type: "input", name: "plugin", message: "Id of the plugin (the reform model):", validate: isSlug },
      { type: "input", name: "title", message: "Its name in Vietnamese:", validate: isText },
      {
        type: "input",
        name: "criterion",
        message: "Key of its first criterion, the claim that holds when it is met:",
        validate: isSlug,
      },
      { type: "input", name: "claim", message: "That claim in Vietnamese:", validate: isText },
    ],
    actions: [
      {
        type: "addMany",
        destination: "{{ turbo.paths.root }}/packages/plugins/{{ plugin }}",
        base: "templates/plugin",
        templateFiles: "templates/plugin/**",
        globOptions: { dot: true },
      },
      (answers) => {
        const { turbo, plugin } = answers as { turbo: { paths: { root: string } }; plugin: string };
        return registerPlugin(turbo.paths.root, plugin, plop.getHelper("camelCase")(plugin));
      },
      "Now: write the facts, criteria and words; kiemtra plugin check and preview look at them; npm run fix writes the pages",
    ],
  });

  plop.setGenerator("criterion", {
    description: "a criterion of a plugin, with its test",
    prompts: [
      { type: "input", name: "plugin", message: "Id of the plugin:", validate: isSlug },
      { type: "input", name: "criterion", message: "The claim that holds when it is met:", validate: isSlug },
    ],
    actions: [
      {
        type: "addMany",
        destination: "{{ turbo.paths.root }}/packages/plugins/{{ plugin }}/src/criteria",
        base: "templates/criterion",
        templateFiles: "templates/criterion/**",
      },
      "Now: add it to criteria in the plugin's main file, and its words to texts/vi.ts and texts/en.ts",
    ],
  });
}
