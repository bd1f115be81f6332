import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedIn } from "./signed-in-route.tsx";

type Search = Readonly<Record<string, unknown>>;

const textOf = (search: Search, key: string) => (typeof search[key] === "string" ? search[key] : undefined);

function oneOf<T extends string>(search: Search, key: string, values: readonly T[]): T | undefined {
  return values.find((value) => value === search[key]);
}

const rounds = createRoute({
  getParentRoute: () => signedIn,
  path: "/rounds",
  component: lazyRouteComponent(() => import("../features/round/rounds-page.tsx"), "RoundsPage"),
});

const newRound = createRoute({
  getParentRoute: () => signedIn,
  path: "/rounds/new",
  component: lazyRouteComponent(() => import("../features/round/create-round-page.tsx"), "CreateRoundPage"),
});

const VIEWS = ["ranking", "heatmap", "visits", "statements", "unit-proposals", "team"] as const;

const round = createRoute({
  getParentRoute: () => signedIn,
  path: "/rounds/$roundId",
  validateSearch: (search: Search): { readonly view?: (typeof VIEWS)[number] } => {
    const view = oneOf(search, "view", VIEWS);
    return view ? { view } : {};
  },
  component: lazyRouteComponent(() => import("../features/round/round-page.tsx"), "RoundPage"),
});

const roundImport = createRoute({
  getParentRoute: () => signedIn,
  path: "/rounds/$roundId/import",
  component: lazyRouteComponent(() => import("../features/import/import-page.tsx"), "ImportPage"),
});

interface BoardSearch {
  readonly unit?: string | undefined;
  readonly kind?: "demand" | "proposal" | "target" | undefined;
  readonly status?: "open" | "overdue" | "done" | "repeated" | undefined;
  readonly text?: string | undefined;
}

const board = createRoute({
  getParentRoute: () => signedIn,
  path: "/rounds/$roundId/recommendations",
  validateSearch: (search: Search): BoardSearch => ({
    unit: textOf(search, "unit"),
    kind: oneOf(search, "kind", ["demand", "proposal", "target"]),
    status: oneOf(search, "status", ["open", "overdue", "done", "repeated"]),
    text: textOf(search, "text"),
  }),
  component: lazyRouteComponent(() => import("../features/board/board-page.tsx"), "BoardPage"),
});

const units = createRoute({
  getParentRoute: () => signedIn,
  path: "/units",
  validateSearch: (
    search: Search,
  ): { readonly text?: string | undefined; readonly asOf?: string | undefined } => ({
    text: textOf(search, "text"),
    asOf: textOf(search, "asOf"),
  }),
  component: lazyRouteComponent(() => import("../features/unit/units-page.tsx"), "UnitsPage"),
});

const unit = createRoute({
  getParentRoute: () => signedIn,
  path: "/units/$unitId",
  component: lazyRouteComponent(() => import("../features/unit/unit-page.tsx"), "UnitPage"),
});

const codeSheets = createRoute({
  getParentRoute: () => signedIn,
  path: "/units/$unitId/code-sheets",
  component: lazyRouteComponent(
    () => import("../features/code-sheets/code-sheets-page.tsx"),
    "CodeSheetsPage",
  ),
});

const ruleSets = createRoute({
  getParentRoute: () => signedIn,
  path: "/rule-sets",
  component: lazyRouteComponent(() => import("../features/rule-set/rule-sets-page.tsx"), "RuleSetsPage"),
});

const ruleSet = createRoute({
  getParentRoute: () => signedIn,
  path: "/rule-sets/$ruleSetId",
  component: lazyRouteComponent(() => import("../features/rule-set/rule-set-page.tsx"), "RuleSetPage"),
});

const catalogue = createRoute({
  getParentRoute: () => signedIn,
  path: "/catalogue",
  validateSearch: (search: Search): { readonly text?: string | undefined } => ({
    text: textOf(search, "text"),
  }),
  component: lazyRouteComponent(() => import("../features/catalogue/catalogue-page.tsx"), "CataloguePage"),
});

const calendar = createRoute({
  getParentRoute: () => signedIn,
  path: "/calendar",
  validateSearch: (search: Search): { readonly year?: number | undefined } => ({
    year: Number.isInteger(search["year"]) ? Number(search["year"]) : undefined,
  }),
  component: lazyRouteComponent(() => import("../features/calendar/calendar-page.tsx"), "CalendarPage"),
});

const users = createRoute({
  getParentRoute: () => signedIn,
  path: "/users",
  component: lazyRouteComponent(() => import("../features/user/users-page.tsx"), "UsersPage"),
});

/** The screens of the office, each loaded on its own and none on the field path. */
export const officeRoutes = [
  rounds,
  newRound,
  round,
  roundImport,
  board,
  units,
  unit,
  codeSheets,
  ruleSets,
  ruleSet,
  catalogue,
  calendar,
  users,
] as const;
