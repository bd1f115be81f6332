import type { PlopTypes } from "@turbo/gen";
import { registerPlugin } from "./register-plugin.ts";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isSlug = (text: string) =>
  SLUG.test(text) || "small letters, digits and single hyphens, such as friendly-counter";

/** `npm run gen -- plugin` and `npm run gen -- criterion`. */
export default function generators(plop: PlopTypes.NodePlopAPI): void {
  plop.setGenerator("plugin", {
    description: "a plugin with one fact, one criterion, its test and both languages",
    prompts: [
      { type: "input", name: "plugin", message: "Id of the plugin (the reform model):", validate: isSlug },
      {
        type: "input",
        name: "criterion",
        message: "Its first criterion, as the claim that holds when met:",
        validate: isSlug,
      },
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
      "Now: write the facts, criteria and words; npm test -- unit runs their tables; npm run fix writes the pages",
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
