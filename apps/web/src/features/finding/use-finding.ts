import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Finding } from "../../shared/api-shapes.ts";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { useQueue } from "../../shared/inspection/use-record.ts";
import { pushUndo } from "../../shared/undo.ts";
import { useSavedDraft } from "../../shared/use-saved-draft.ts";
import { blankFinding } from "./make-finding.ts";

/** One finding while it is written: saved as it goes, once it has words. */
export function useFinding(id: string, nodeId: string | undefined) {
  const { view } = useInspection();
  const queue = useQueue();
  const navigate = useNavigate();
  const [blank] = useState(() => blankFinding(id, nodeId ?? null));
  const saved = view.findings.find((finding) => finding.id === id);
  const { value, change, flush } = useSavedDraft<Finding>(saved ?? blank, (finding) => {
    if (finding.text.trim()) queue({ kind: "finding", finding: tidy(finding) });
  });
  const remove = () => {
    if (saved) {
      queue({ kind: "finding-removed", id });
      pushUndo("finding.removed", () => queue({ kind: "finding", finding: saved }));
    }
    void navigate({ to: "/inspections/$id/findings", params: { id: view.id } });
  };
  return {
    finding: value,
    isSaved: saved !== undefined,
    set: (part: Partial<Finding>) => change({ ...value, ...part }),
    replace: change,
    flush,
    remove,
  };
}

/** A recommendation without words is none. */
function tidy(finding: Finding): Finding {
  const { recommendation } = finding;
  return {
    ...finding,
    text: finding.text.trim().normalize("NFC"),
    cause: finding.cause?.trim() || null,
    recommendation: recommendation?.text.trim() ? recommendation : null,
  };
}
