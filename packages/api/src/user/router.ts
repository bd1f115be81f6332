import { router } from "../trpc.ts";
import { create } from "./create-user.ts";
import { list } from "./list-users.ts";
import { setRoles } from "./set-roles.ts";

export const userRouter = router({ list, create, setRoles });
