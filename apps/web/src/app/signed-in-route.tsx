import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from "@tanstack/react-router";
import { findMe } from "../shared/session.ts";
import { RouteFailure } from "./route-failure.tsx";
import { Shell } from "./shell.tsx";

/** The root of every screen. */
export const root = createRootRoute({
  component: Outlet,
  notFoundComponent: lazyRouteComponent(() => import("./not-found-page.tsx"), "NotFoundPage"),
});

/** Everything behind the sign-in. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: "signed-in",
  beforeLoad: async ({ location }) => {
    const me = await findMe();
    if (!me) throw redirect({ to: "/sign-in", search: { to: location.href } });
  },
  component: Shell,
  errorComponent: RouteFailure,
});
