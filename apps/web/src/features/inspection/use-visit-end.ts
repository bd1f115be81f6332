import { api } from "../../shared/api.ts";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { inspectionKey } from "../../shared/inspection/inspection-view.ts";
import { expire } from "../../shared/resource.ts";
import { useAction } from "../../shared/use-action.ts";

/** Closes, reopens and concludes the visit; the screen then asks the server how it stands. */
export function useVisitEnd(onDone: () => void) {
  const { view } = useInspection();
  const { id } = view;
  const done = () => {
    onDone();
    expire(inspectionKey(id));
    expire("work:");
    expire("round");
    expire("unit:");
  };
  return {
    close: useAction(() => api.inspection.close.mutate({ id }), done),
    reopen: useAction((reason: string) => api.inspection.reopen.mutate({ id, reason }), done),
    conclude: useAction(
      (notice: { number: string; issuedOn: string }) => api.inspection.conclude.mutate({ id, ...notice }),
      done,
    ),
  };
}
