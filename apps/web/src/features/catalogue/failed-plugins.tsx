import { Card } from "@kiemtra/ui/card";
import type { Outputs } from "../../shared/api-shapes.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";

type Failed = Outputs["plugin"]["list"]["failed"];

/** Plugins that were refused at start, by name and with every reason. Only administrators are told. */
export function FailedPlugins({ failed }: { readonly failed: Failed }) {
  const { t } = useOfficeWords();
  if (failed.length === 0) return null;
  return (
    <Card className="flex flex-col gap-2 border-lost">
      <h2 className="text-body font-semibold">{t("catalogue.failed")}</h2>
      <p className="text-hint text-muted">{t("catalogue.failed-hint")}</p>
      {failed.map(({ id, problems }) => (
        <div key={id}>
          <p className="font-semibold">{id}</p>
          <ul lang="en" className="list-disc pl-5 text-hint">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      ))}
    </Card>
  );
}
