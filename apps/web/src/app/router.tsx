import { createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { InspectionFrame } from "./inspection-frame.tsx";
import { officeRoutes } from "./office-routes.tsx";
import { RouteFailure } from "./route-failure.tsx";
import { root, signedIn } from "./signed-in-route.tsx";

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search: Record<string, unknown>): { readonly to?: string } =>
    typeof search.to === "string" && /^\/(?!\/)/.test(search.to) ? { to: search.to } : {},
  component: lazyRouteComponent(() => import("../features/session/sign-in-page.tsx"), "SignInPage"),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: "/set-up",
  component: lazyRouteComponent(() => import("../features/session/set-up-page.tsx"), "SetUpPage"),
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/work" });
  },
});

const work = createRoute({
  getParentRoute: () => signedIn,
  path: "/work",
  component: lazyRouteComponent(() => import("../features/work/work-page.tsx"), "WorkPage"),
});

const inspection = createRoute({
  getParentRoute: () => signedIn,
  path: "/inspections/$id",
  component: InspectionFrame,
});

const visitHome = createRoute({
  getParentRoute: () => inspection,
  path: "/",
  component: lazyRouteComponent(() => import("../features/inspection/visit-home-page.tsx"), "VisitHomePage"),
});

const particulars = createRoute({
  getParentRoute: () => inspection,
  path: "/particulars",
  component: lazyRouteComponent(
    () => import("../features/inspection/particulars-page.tsx"),
    "ParticularsPage",
  ),
});

const unitProposals = createRoute({
  getParentRoute: () => inspection,
  path: "/unit-proposals",
  component: lazyRouteComponent(
    () => import("../features/unit-proposal/unit-proposals-page.tsx"),
    "UnitProposalsPage",
  ),
});

const criterion = createRoute({
  getParentRoute: () => inspection,
  path: "/criteria/$nodeId",
  component: lazyRouteComponent(() => import("../features/criterion/criterion-page.tsx"), "CriterionPage"),
});

const clashes = createRoute({
  getParentRoute: () => inspection,
  path: "/clashes",
  component: lazyRouteComponent(() => import("../features/clash/clashes-page.tsx"), "ClashesPage"),
});

const findings = createRoute({
  getParentRoute: () => inspection,
  path: "/findings",
  component: lazyRouteComponent(() => import("../features/finding/findings-page.tsx"), "FindingsPage"),
});

const finding = createRoute({
  getParentRoute: () => inspection,
  path: "/findings/$findingId",
  validateSearch: (search: Record<string, unknown>): { readonly node?: string } =>
    typeof search.node === "string" ? { node: search.node } : {},
  component: lazyRouteComponent(() => import("../features/finding/finding-page.tsx"), "FindingPage"),
});

const minutes = createRoute({
  getParentRoute: () => inspection,
  path: "/minutes",
  component: lazyRouteComponent(() => import("../features/minutes/minutes-page.tsx"), "MinutesPage"),
});

const sync = createRoute({
  getParentRoute: () => signedIn,
  path: "/sync",
  component: lazyRouteComponent(() => import("../features/sync/sync-page.tsx"), "SyncPage"),
});

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: "/settings",
  component: lazyRouteComponent(() => import("./more-page.tsx"), "MorePage"),
});

const routeTree = root.addChildren([
  signIn,
  setUp,
  signedIn.addChildren([
    home,
    work,
    inspection.addChildren([
      visitHome,
      particulars,
      unitProposals,
      criterion,
      clashes,
      findings,
      finding,
      minutes,
    ]),
    sync,
    settings,
    ...officeRoutes,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: "intent",
  defaultErrorComponent: RouteFailure,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
