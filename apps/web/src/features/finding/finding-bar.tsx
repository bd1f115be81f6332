import { Button } from "@kiemtra/ui/button";
import { useNavigate } from "@tanstack/react-router";
import { Check, Trash2 } from "lucide-react";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { useLaterWords } from "../../words/use-later-words.ts";
import type { useFinding } from "./use-finding.ts";

interface FindingBarProps {
  readonly editor: ReturnType<typeof useFinding>;
  /** The criterion from which the finding is written, to go back to. */
  readonly cameFrom: string | undefined;
}

export function FindingBar({ editor, cameFrom }: FindingBarProps) {
  const { t } = useLaterWords();
  const { view } = useInspection();
  const navigate = useNavigate();
  const done = () => {
    editor.flush();
    void (cameFrom
      ? navigate({ to: "/inspections/$id/criteria/$nodeId", params: { id: view.id, nodeId: cameFrom } })
      : navigate({ to: "/inspections/$id/findings", params: { id: view.id } }));
  };
  return (
    <div className="flex gap-2 p-2 lg:px-6">
      {editor.isSaved && (
        <Button variant="danger" icon={Trash2} onClick={editor.remove}>
          {t("finding.remove")}
        </Button>
      )}
      <Button variant="primary" icon={Check} className="flex-1 lg:flex-none" onClick={done}>
        {t("action.done")}
      </Button>
    </div>
  );
}
