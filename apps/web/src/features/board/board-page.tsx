import { useCallback } from "react";
import { api } from "../../shared/api.ts";
import { ResourcePage } from "../../shared/office/resource-page.tsx";
import { useResource } from "../../shared/resource.ts";
import { hasRole, useMe } from "../../shared/session.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { BoardContent } from "./board-content.tsx";
import { useBoardFilter } from "./use-board-filter.ts";

/** Every recommendation of a round: to whom, until when, how it stands, with its result recorded in place. */
export function BoardPage() {
  const { t } = useOfficeWords();
  const me = useMe();
  const { roundId } = useBoardFilter();
  const fetcher = useCallback(() => api.recommendation.board.query({ roundId }), [roundId]);
  const board = useResource(`board:${roundId}`, fetcher);
  // A unit's officer sees the board and not the round.
  const mayOpenRound = hasRole(me, "administrator") || hasRole(me, "inspector");
  return (
    <ResourcePage
      title={t("board.title")}
      subtitle={board.data?.roundTitle}
      back={mayOpenRound ? { to: "/rounds/$roundId", params: { roundId } } : { to: "/work" }}
      resource={board}
    >
      {(data) => <BoardContent board={data} roundId={roundId} />}
    </ResourcePage>
  );
}
