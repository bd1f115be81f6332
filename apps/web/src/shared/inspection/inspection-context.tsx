import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo } from "react";
import { api } from "../api.ts";
import { keep } from "../kept.ts";
import { useOutbox } from "../outbox/the-outbox.ts";
import { useResource } from "../resource.ts";
import { useMe } from "../session.ts";
import { amendView, fetchView, inspectionKey, knownView } from "./inspection-view.ts";
import { type LoadedInspection, loadInspection } from "./loaded-inspection.ts";
import { withServerEvents } from "./merge-view.ts";
import { useScoringRules } from "./scoring-rules.ts";

const Loaded = createContext<LoadedInspection | undefined>(undefined);

interface InspectionProviderProps {
  readonly id: string;
  readonly children: ReactNode;
  readonly pending: ReactNode;
  readonly failed: (error: unknown, retry: () => void) => ReactNode;
}

/** Loads an inspection for the screens below; they meet it loaded or not at all. */
export function InspectionProvider({ id, children, pending, failed }: InspectionProviderProps) {
  const me = useMe();
  const user = me?.id;
  const fetcher = useCallback(() => fetchView(user ?? "", id), [user, id]);
  const { data, error, refetch } = useResource(user && inspectionKey(id), fetcher);
  const { entries } = useOutbox();
  const isReady = useScoringRules(data?.ruleSet.content);
  const loaded = useMemo(
    () => (data && isReady ? loadInspection(data, entries) : undefined),
    [data, entries, isReady],
  );
  useOthersEvents(user, data?.id);
  useEffect(() => {
    if (data) keep("last-inspection", data.id);
  }, [data]);
  if (loaded) return <Loaded value={loaded}>{children}</Loaded>;
  return error ? failed(error, refetch) : pending;
}

/** The inspection of the screen. */
export function useInspection(): LoadedInspection {
  const loaded = useContext(Loaded);
  if (!loaded) throw new Error("this screen belongs inside an InspectionProvider");
  return loaded;
}

const OTHERS_MS = 20_000;

/** Asks now and then what the other members recorded. */
function useOthersEvents(user: string | undefined, id: string | undefined): void {
  useEffect(() => {
    if (!user || !id) return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void askOthers(user, id).catch(() => undefined);
    }, OTHERS_MS);
    return () => clearInterval(timer);
  }, [user, id]);
}

async function askOthers(user: string, id: string): Promise<void> {
  const view = knownView(id);
  if (!view) return;
  const news = await api.fact.since.query({ inspectionId: id, cursor: view.cursor });
  if (news.events.length === 0) return;
  amendView(user, id, (current) => withServerEvents(current, news.events, news.cursor));
}
