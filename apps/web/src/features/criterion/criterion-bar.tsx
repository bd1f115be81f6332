import type { CriterionNode } from "@kiemtra/core";
import { Button, buttonClass } from "@kiemtra/ui/button";
import { Link, useNavigate } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight, Flag } from "lucide-react";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { uuidV7 } from "../../shared/uuid.ts";
import { useWords } from "../../words/use-words.ts";

interface CriterionBarProps {
  readonly at: number;
  readonly node: CriterionNode;
}

/** Under the thumb: back, write a finding, on to the next criterion. */
export function CriterionBar({ at, node }: CriterionBarProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { view, progress } = useInspection();
  const previous = progress[at - 1]?.node.id;
  const next = progress[at + 1]?.node.id;
  const write = () =>
    void navigate({
      to: "/inspections/$id/findings/$findingId",
      params: { id: view.id, findingId: uuidV7() },
      search: { node: node.id },
    });
  return (
    <nav aria-label={t("criterion.actions")} className="flex gap-2 p-2 lg:justify-end lg:px-6">
      {previous && (
        <Link
          to="/inspections/$id/criteria/$nodeId"
          params={{ id: view.id, nodeId: previous }}
          aria-label={t("criterion.previous")}
          className={buttonClass("secondary", "px-2")}
        >
          <ChevronLeft aria-hidden="true" size={24} />
        </Link>
      )}
      {view.canEdit && (
        <Button
          icon={Flag}
          className="flex-1 px-2 min-[380px]:whitespace-nowrap lg:flex-none lg:px-4"
          onClick={write}
        >
          {t("finding.write")}
        </Button>
      )}
      {next ? (
        <Link
          to="/inspections/$id/criteria/$nodeId"
          params={{ id: view.id, nodeId: next }}
          className={buttonClass(
            "primary",
            "flex-1 gap-1 px-2 min-[380px]:whitespace-nowrap lg:flex-none lg:px-4",
          )}
        >
          {t("criterion.next")}
          <ChevronRight aria-hidden="true" size={22} className="shrink-0" />
        </Link>
      ) : (
        <Link
          to="/inspections/$id"
          params={{ id: view.id }}
          className={buttonClass(
            "primary",
            "flex-1 gap-1 px-2 min-[380px]:whitespace-nowrap lg:flex-none lg:px-4",
          )}
        >
          {t("criterion.back-home")}
        </Link>
      )}
    </nav>
  );
}
