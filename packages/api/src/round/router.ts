import { router } from "../trpc.ts";
import { create } from "./create-round.ts";
import { get } from "./get-round.ts";
import { list } from "./list-rounds.ts";
import { propose } from "./propose-statements.ts";
import { removeStatement } from "./remove-statement.ts";
import { saveStatement } from "./save-statement.ts";

export const roundRouter = router({
  list,
  get,
  create,
  proposeStatements: propose,
  saveStatement,
  removeStatement,
});
