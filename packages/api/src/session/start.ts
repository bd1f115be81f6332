import { hasAdministrator } from "@kiemtra/db";
import { publicProcedure } from "../trpc.ts";

/** What the sign-in page needs: whether the first administrator is still to be made, and demo accounts if any. */
export const start = publicProcedure.query(async ({ ctx }) => ({
  needsSetup: !(await hasAdministrator(ctx.db)),
  demoAccounts: [...ctx.setup.demoAccounts],
}));
