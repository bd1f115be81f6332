export type { AppRouter } from "./app-router.ts";
export { appRouter } from "./app-router.ts";
export type { Context, DemoAccount, NewAccount, Setup } from "./context.ts";
export { newInspection } from "./round/create-round.ts";
export { PROTOCOL } from "./trpc.ts";
