import { memberProcedure } from "../trpc.ts";

/** The catalogue of what is installed. Why a plugin was refused is for administrators. */
export const list = memberProcedure.query(({ ctx }) => {
  const { plugins, failed } = ctx.catalogue;
  const isAdministrator = ctx.member.roles.some(({ role }) => role === "administrator");
  return { plugins, failed: isAdministrator ? failed : [] };
});
