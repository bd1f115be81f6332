import { Button } from "@kiemtra/ui/button";
import { Strip } from "@kiemtra/ui/strip";
import { useWords } from "../words/use-words.ts";
import { failureOf, sentenceOf } from "./api-error.ts";

interface FailurePanelProps {
  readonly error: unknown;
  readonly retry?: () => void;
}

/** Why a screen or an action did not come about, in words, with a way to try again where that may help. */
export function FailurePanel({ error, retry }: FailurePanelProps) {
  const words = useWords();
  const failure = failureOf(error);
  const mayPass = failure.kind === "offline" || failure.kind === "fault";
  return (
    <div role="alert" className="flex flex-col items-start gap-3">
      <Strip kind="error">{sentenceOf(failure, words)}</Strip>
      {retry && mayPass && <Button onClick={retry}>{words.t("action.retry")}</Button>}
    </div>
  );
}
