import { MARK_PREFIX } from "@kiemtra/core";
import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { Strip } from "@kiemtra/ui/strip";
import { TextField } from "@kiemtra/ui/text-field";
import { useState } from "react";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import type { CriterionProgress } from "../../shared/inspection/progress.ts";
import { useRecord } from "../../shared/inspection/use-record.ts";
import { SecretsNotice } from "../../shared/secrets-notice.tsx";
import { useWords } from "../../words/use-words.ts";

const USUAL = ["not-checked.closed", "not-checked.absent", "not-checked.no-access"] as const;

/** *Chưa kiểm tra được*, with its reason: the criterion stays open and the minutes say so. */
export function NotChecked({ progress }: { readonly progress: CriterionProgress }) {
  const { t } = useWords();
  const { view } = useInspection();
  const record = useRecord();
  const [open, setOpen] = useState(false);
  const fact = `${MARK_PREFIX}${progress.node.id}`;
  if (progress.standing === "done") return null;
  if (progress.mark !== undefined) {
    return (
      <Strip
        kind="warn"
        action={
          view.canEdit && (
            <Button variant="quiet" className="text-open" onClick={() => record({ fact, value: null })}>
              {t("not-checked.undo")}
            </Button>
          )
        }
      >
        {t("not-checked.because", { reason: progress.mark })}
      </Strip>
    );
  }
  if (!view.canEdit) return null;
  if (!open) {
    return (
      <Button className="font-normal lg:self-start" onClick={() => setOpen(true)}>
        {t("criterion.not-checked")}
      </Button>
    );
  }
  return <ReasonForm onReason={(value) => record({ fact, value })} onCancel={() => setOpen(false)} />;
}

interface ReasonFormProps {
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

function ReasonForm({ onReason, onCancel }: ReasonFormProps) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const confirm = () => {
    setAsked(true);
    if (reason.trim()) onReason(reason.trim());
  };
  return (
    <Card label={t("criterion.not-checked")} className="flex flex-col gap-3">
      <TextField
        id="not-checked-reason"
        label={t("not-checked.reason")}
        text={reason}
        onText={setReason}
        error={asked && !reason.trim() ? t("not-checked.reason-required") : undefined}
      />
      <div className="flex flex-wrap gap-2">
        {USUAL.map((key) => (
          <Button key={key} className="font-normal" onClick={() => setReason(t(key))}>
            {t(key)}
          </Button>
        ))}
      </div>
      <SecretsNotice />
      <div className="flex gap-2">
        <Button onClick={onCancel}>{t("action.cancel")}</Button>
        <Button variant="primary" onClick={confirm}>
          {t("not-checked.confirm")}
        </Button>
      </div>
    </Card>
  );
}
