import type { LocalText } from "@kiemtra/core";
import { useOfficeWords } from "../../words/use-office-words.ts";

interface TextListProps {
  readonly title: string;
  readonly texts: readonly LocalText[];
}

/** A short list under a heading; nothing where it is empty. */
export function TextList({ title, texts }: TextListProps) {
  const { of } = useOfficeWords();
  if (texts.length === 0) return null;
  return (
    <div className="mt-2">
      <h4 className="text-hint font-semibold">{title}</h4>
      <ul className="list-disc pl-5 text-hint">
        {texts.map((text) => (
          <li key={text.vi}>{of(text)}</li>
        ))}
      </ul>
    </div>
  );
}
