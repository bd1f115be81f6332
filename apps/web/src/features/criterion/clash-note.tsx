import type { FactSpec } from "@kiemtra/core";
import { Strip } from "@kiemtra/ui/strip";
import { Link } from "@tanstack/react-router";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { teamRoleWords } from "../../shared/inspection/team-words.ts";
import { useWords } from "../../words/use-words.ts";

/** Two members recorded different values: both are kept, the head decides. */
export function ClashNote({ spec }: { readonly spec: FactSpec }) {
  const words = useWords();
  const { view } = useInspection();
  return (
    <div className="flex flex-col gap-2">
      <p className="text-hint font-semibold">{words.of(spec.label)}</p>
      <Strip
        kind="warn"
        action={
          <Link
            to="/inspections/$id/clashes"
            params={{ id: view.id }}
            className="inline-flex min-h-11 min-w-11 items-center justify-center font-semibold text-open"
          >
            {words.t("sync.see")}
          </Link>
        }
      >
        {words.t("clash.waits", { head: teamRoleWords(words, view.round.teamKind, "head") })}
      </Strip>
    </div>
  );
}
