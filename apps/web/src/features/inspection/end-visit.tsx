import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { hasRole, useMe } from "../../shared/session.ts";
import { CloseVisit } from "./close-visit.tsx";
import { ConcludeVisit } from "./conclude-visit.tsx";
import { ReopenVisit } from "./reopen-visit.tsx";

/** What may be done next with the visit as a whole, by this person. */
export function EndVisit() {
  const me = useMe();
  const { view } = useInspection();
  const isHead = view.myRole === "head";
  const mayConclude = isHead || hasRole(me, "administrator");
  if (view.status === "open") return view.canEdit && view.myRole ? <CloseVisit /> : null;
  if (view.status === "concluded") return null;
  return (
    <div className="flex flex-col gap-4">
      {mayConclude && <ConcludeVisit />}
      {isHead && <ReopenVisit />}
    </div>
  );
}
