import { router } from "../trpc.ts";
import { answer } from "./answer-unit-proposal.ts";
import { list } from "./list-unit-proposals.ts";
import { remove } from "./remove-unit-proposal.ts";
import { save } from "./save-unit-proposal.ts";

export const unitProposalRouter = router({ list, save, remove, answer });
