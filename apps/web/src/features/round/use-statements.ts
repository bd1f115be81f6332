import { api } from "../../shared/api.ts";
import { expire } from "../../shared/resource.ts";
import { useAction } from "../../shared/use-action.ts";
import { uuidV7 } from "../../shared/uuid.ts";
import type { Round } from "./round-page.tsx";

/** A statement as it is written: what is left out falls due at no day. */
export type NewStatement = Pick<Round["statements"][number], "kind" | "quantifier" | "text"> & {
  readonly dueWords?: string;
};

/** Adds statements to a round and takes them back; the round is asked for again afterwards. */
export function useStatements(roundId: string) {
  const again = () => expire(`round:${roundId}`);
  const adding = useAction(
    ({ dueWords = "", ...statement }: NewStatement) =>
      api.round.saveStatement.mutate({
        roundId,
        id: uuidV7(),
        ...statement,
        dueOn: null,
        dueWords: dueWords.trim() || null,
      }),
    again,
  );
  const removing = useAction((id: string) => api.round.removeStatement.mutate({ roundId, id }), again);
  return { add: adding.run, remove: removing.run, error: adding.error ?? removing.error };
}
