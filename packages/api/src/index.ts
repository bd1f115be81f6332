export type { AppRouter } from "./app-router.ts";
export { appRouter } from "./app-router.ts";
export type { Context, DemoAccount, NewAccount, Setup } from "./context.ts";
export { boardSheet } from "./papers/board-sheet.ts";
export { minutesPaper } from "./papers/minutes-paper.ts";
export { noticePaper } from "./papers/notice-paper.ts";
export { memberContextFor } from "./papers/paper-permission.ts";
export { newInspection } from "./round/create-round.ts";
export { PROTOCOL } from "./trpc.ts";
