import { authorityName } from "@kiemtra/core";
import { CountField } from "@kiemtra/ui/count-field";
import { TextField } from "@kiemtra/ui/text-field";
import { useState } from "react";
import type { Visit } from "../../shared/api-shapes.ts";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { LockStrip } from "../../shared/inspection/lock-strip.tsx";
import { useQueue } from "../../shared/inspection/use-record.ts";
import { visitHome } from "../../shared/inspection/visit-link.ts";
import { Page } from "../../shared/page.tsx";
import { SecretsNotice } from "../../shared/secrets-notice.tsx";
import { useSavedDraft } from "../../shared/use-saved-draft.ts";
import { useWords } from "../../words/use-words.ts";
import { ParticularsText } from "./particulars-text.tsx";
import { TimeField } from "./time-field.tsx";

/** What the minutes say around the results: place, times, who was there, what the unit said, copies. */
export function ParticularsPage() {
  const { t } = useWords();
  const { view } = useInspection();
  const queue = useQueue();
  const { value, change, flush } = useSavedDraft<Visit>(view.visit, (visit) =>
    queue({ kind: "visit", visit: tidy(visit) }),
  );
  const set = (part: Partial<Visit>) => change({ ...value, ...part });
  return (
    <Page title={authorityName(view.unit)} back={visitHome(view.id)} heading={t("particulars.title")}>
      <LockStrip />
      {view.canEdit ? (
        <div className="flex flex-col gap-4">
          <TextField
            id="place"
            label={t("particulars.place")}
            hint={t("particulars.place-hint")}
            text={value.place}
            onText={(place) => set({ place })}
            onLeave={flush}
          />
          <div className="grid gap-3 sm:grid-cols-2">
            <TimeField
              id="started"
              label={t("particulars.started")}
              value={value.startedAt}
              onValue={(startedAt) => set({ startedAt })}
            />
            <TimeField
              id="ended"
              label={t("particulars.ended")}
              value={value.endedAt}
              onValue={(endedAt) => set({ endedAt })}
            />
          </div>
          <TextField
            id="participants"
            label={t("particulars.participants")}
            hint={t("particulars.participants-hint")}
            lines={4}
            text={value.unitParticipants.join("\n")}
            onText={(text) => set({ unitParticipants: text.split("\n") })}
            onLeave={flush}
          />
          <TextField
            id="opinion"
            label={t("particulars.opinion")}
            hint={t("particulars.opinion-hint")}
            lines={5}
            text={value.unitOpinion}
            onText={(unitOpinion) => set({ unitOpinion })}
            onLeave={flush}
          />
          <Copies copies={value.copies} onCopies={(copies) => set({ copies })} />
          <SecretsNotice />
        </div>
      ) : (
        <ParticularsText visit={value} />
      )}
    </Page>
  );
}

function Copies({ copies, onCopies }: { readonly copies: number; readonly onCopies: (n: number) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string>();
  const read = typed === undefined ? copies : Number(typed);
  const wrong = typed !== undefined && !(Number.isInteger(read) && read >= 1 && read <= 99);
  return (
    <CountField
      id="copies"
      label={t("particulars.copies")}
      text={typed ?? String(copies)}
      error={wrong ? t("particulars.copies-wrong") : undefined}
      less={t("count.less")}
      more={t("count.more")}
      onText={(text) => {
        setTyped(text);
        const next = Number(text);
        if (Number.isInteger(next) && next >= 1 && next <= 99) onCopies(next);
      }}
      onLeave={() => {
        if (!wrong) setTyped(undefined);
      }}
      onStep={(by) => {
        setTyped(undefined);
        onCopies(Math.min(99, Math.max(1, copies + by)));
      }}
    />
  );
}

/** Empty lines are no participants. */
function tidy(visit: Visit): Visit {
  const people = visit.unitParticipants.map((person) => person.trim()).filter(Boolean);
  return { ...visit, unitParticipants: people };
}
