import type { RuleSetContent } from "@kiemtra/core";
import { useOfficeWords } from "../../words/use-office-words.ts";

interface LawRefsProps {
  readonly keys: readonly string[];
  readonly content: RuleSetContent;
}

/** Kind, number and article of each legal text. */
export function LawRefs({ keys, content }: LawRefsProps) {
  const { of } = useOfficeWords();
  return (
    <ul className="flex min-w-48 flex-col gap-1 text-tiny">
      {keys.map((key) => {
        const law = content.law[key];
        if (!law) return null;
        return (
          <li key={key}>
            <span className="whitespace-nowrap">
              {of(law.kind)} {law.number}
            </span>
            {law.article && <span className="block text-muted">{of(law.article)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
