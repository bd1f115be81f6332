/** Which package may import which, of our own. What is not listed is refused. */
export const allowedEdges: Readonly<Record<string, readonly string[]>> = {
  "packages/core": [],
  "packages/i18n": ["packages/core"],
  "packages/codes": ["packages/core"],
  "packages/spreadsheets": ["packages/core"],
  "packages/plugin-kit": ["packages/core"],
  "packages/registry": ["packages/core", "packages/plugin-kit", "packages/plugins/[^/]+"],
  "packages/rule-sets": [],
  "packages/local-postgres": [],
  "packages/auth": ["packages/core"],
  "packages/db": ["packages/core"],
  "packages/reports": ["packages/i18n", "packages/core"],
  "packages/api": [
    "packages/auth",
    "packages/db",
    "packages/reports",
    "packages/registry",
    "packages/i18n",
    "packages/core",
  ],
  "packages/ui": [],
  "apps/web": [
    "packages/ui",
    "packages/i18n",
    "packages/registry",
    "packages/plugin-kit",
    "packages/codes",
    "packages/spreadsheets",
    "packages/core",
    "packages/api",
  ],
  "apps/server": [
    "packages/api",
    "packages/auth",
    "packages/core",
    "packages/db",
    "packages/registry",
    "packages/rule-sets",
    "packages/local-postgres",
    "packages/reports",
    "packages/i18n",
    "packages/plugin-kit",
  ],
  "apps/cli": [
    "packages/core",
    "packages/plugin-kit",
    "packages/spreadsheets",
    "packages/registry",
    "packages/rule-sets",
    "packages/db",
    "packages/local-postgres",
    "packages/reports",
    "packages/i18n",
  ],
};

const SOURCE = "^(packages|apps)/";
const NOT_A_TEST = "\\.(test|int\\.test)\\.tsx?$";

const edgeRules = Object.entries(allowedEdges).map(
  ([name, allowed]): Rule => ({
    name: `edges-of-${name.split("/").at(-1)}`,
    comment: `${name} may import ${allowed.length > 0 ? allowed.join(", ") : "nothing of ours"}. Move the code, or pass what is needed as an argument.`,
    severity: "error",
    from: { path: `^${name}/src/`, pathNot: NOT_A_TEST },
    to: { path: SOURCE, pathNot: [name, ...allowed].map((target) => `^${target}/`) },
  }),
);

/** A rule as dependency-cruiser takes it. */
interface Rule {
  readonly name: string;
  readonly comment: string;
  readonly severity: "error";
  readonly from: Readonly<Record<string, unknown>>;
  readonly to: Readonly<Record<string, unknown>>;
}

/** The rules; each tells the person who meets it why it exists and where to turn. */
export const rules: readonly Rule[] = [
  {
    name: "no-cycles",
    comment:
      "Two files that need each other are one idea, or hide a third. Move what both need into a file of its own.",
    severity: "error",
    from: { path: SOURCE },
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "core-is-pure",
    comment:
      "The domain scores on a phone, in the server and in a terminal: it imports nothing, reads no file, asks no clock. Pass it in.",
    severity: "error",
    from: { path: "^packages/core/src/", pathNot: ["^packages/core/src/schema/", NOT_A_TEST] },
    to: { pathNot: "^packages/core/src/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "core-does-not-parse",
    comment:
      "Schemas (and zod with them) stay out of the field path: the main entry takes types from core/schema, nothing else.",
    severity: "error",
    from: { path: "^packages/core/src/", pathNot: ["^packages/core/src/schema/", NOT_A_TEST] },
    to: { path: "^packages/core/src/schema/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "schemas-know-zod-alone",
    comment: "core/schema describes shapes with zod and nothing else.",
    severity: "error",
    from: { path: "^packages/core/src/schema/", pathNot: NOT_A_TEST },
    to: { pathNot: ["^packages/core/src/", "node_modules/zod/"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "plugins-use-the-kit",
    comment: "A plugin knows the kit and itself: no other package, no other plugin.",
    severity: "error",
    from: { path: "^packages/plugins/([^/]+)/src/", pathNot: NOT_A_TEST },
    to: { path: "^(packages|apps)/", pathNot: ["^packages/plugins/$1/", "^packages/plugin-kit/"] },
  },
  {
    name: "plugins-are-plain",
    comment:
      "A plugin's main entry runs anywhere: no library, no Node module. A data source of its own goes to ./server, a screen to ./web.",
    severity: "error",
    from: { path: "^packages/plugins/[^/]+/src/", pathNot: [NOT_A_TEST, "/src/(server|web)/"] },
    to: { dependencyTypes: ["core", "npm", "npm-dev"], pathNot: "^packages/" },
  },
  {
    name: "codes-are-read-anywhere",
    comment:
      "A scanned text is read on a phone and in the server alike: no library, no Node module. Pictures are the web's business.",
    severity: "error",
    from: { path: "^packages/codes/src/", pathNot: NOT_A_TEST },
    to: { dependencyTypes: ["core", "npm", "npm-dev"], pathNot: "^packages/" },
  },
  {
    name: "only-the-registry-names-plugins",
    comment:
      "Plugins enter by one door: add a line to packages/registry/src/installed-plugins.ts and ask the registry.",
    severity: "error",
    from: {
      path: SOURCE,
      pathNot: ["^packages/registry/src/installed-plugins\\.ts$", "^packages/plugins/([^/]+)/"],
    },
    to: { path: "^packages/plugins/" },
  },
  {
    name: "the-registry-loads-late",
    comment: "A plugin is loaded when a rule set names it: the registry imports plugins dynamically.",
    severity: "error",
    from: { path: "^packages/registry/src/" },
    to: { path: "^packages/plugins/", dynamic: false, dependencyTypesNot: ["type-only"] },
  },
  {
    name: "packages-do-not-know-apps",
    comment: "An app is put together from packages, never the other way round.",
    severity: "error",
    from: { path: "^packages/" },
    to: { path: "^apps/" },
  },
  {
    name: "web-sees-only-the-api-types",
    comment:
      "The browser knows the API by its types: import type { AppRouter }. Server code must not be bundled.",
    severity: "error",
    from: { path: "^apps/web/src/" },
    to: { path: "^packages/api/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "features-do-not-know-each-other",
    comment: "app/ composes features. What two features share belongs in shared/.",
    severity: "error",
    from: { path: "^apps/web/src/features/([^/]+)/" },
    to: { path: "^apps/web/src/features/", pathNot: "^apps/web/src/features/$1/" },
  },
  {
    name: "shared-knows-no-feature",
    comment: "app → features → shared, one way. What shared needs from a feature is an argument.",
    severity: "error",
    from: { path: "^apps/web/src/(shared|words)/" },
    to: { path: "^apps/web/src/(features|app)/" },
  },
  {
    name: "features-do-not-know-the-app",
    comment: "app → features → shared, one way. What a feature needs from the app is a prop.",
    severity: "error",
    from: { path: "^apps/web/src/features/" },
    to: { path: "^apps/web/src/app/" },
  },
  {
    name: "field-path-is-light",
    comment:
      "What an inspector's phone loads: no component library, no zod, no sign-in client, no reader of spreadsheets. Office screens load them apart.",
    severity: "error",
    from: {
      path: "^apps/web/src/(features/(session|work|inspection|criterion|finding|minutes|clash|sync|settings)|shared|app|words)/",
    },
    to: {
      path: "(node_modules/(zod|better-auth|@base-ui|@tanstack/react-table)/|^packages/(core/src/schema|spreadsheets)/)",
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "migrations-are-frozen",
    comment: "A migration imports Kysely and nothing else, so that later code cannot change what it did.",
    severity: "error",
    from: { path: "^packages/db/src/migrations/" },
    to: { pathNot: "node_modules/kysely/" },
  },
  ...edgeRules,
];

/** How the tree is read; the same for the check, its test and the picture. */
export const cruiseOptions = {
  doNotFollow: { path: "node_modules" },
  exclude: { path: "(^|/)(dist|e2e|fixtures|\\.turbo)/" },
  tsPreCompilationDeps: true,
  combinedDependencies: true,
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["import", "node", "default", "types"],
    extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    mainFields: ["module", "main", "types"],
  },
};
