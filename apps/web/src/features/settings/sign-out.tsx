import { Button } from "@kiemtra/ui/button";
import { Strip } from "@kiemtra/ui/strip";
import { useNavigate } from "@tanstack/react-router";
import { LogOut } from "lucide-react";
import { keep } from "../../shared/kept.ts";
import { outbox, useOutbox } from "../../shared/outbox/the-outbox.ts";
import { forgetAll } from "../../shared/resource.ts";
import { useAction } from "../../shared/use-action.ts";
import { useLaterWords } from "../../words/use-later-words.ts";

/** Signs out; what waits stays on the device for this person. */
export function SignOut() {
  const { t } = useLaterWords();
  const navigate = useNavigate();
  const { entries } = useOutbox();
  const signOut = useAction(requestSignOut, async () => {
    outbox.close();
    keep("me", undefined);
    keep("last-inspection", undefined);
    forgetAll();
    await navigate({ to: "/sign-in" });
  });
  return (
    <div className="flex flex-col gap-2">
      {entries.length > 0 && <Strip kind="warn">{t("sign-out.waiting", { n: entries.length })}</Strip>}
      {signOut.error !== undefined && <Strip kind="error">{t("sign-out.failed")}</Strip>}
      <Button icon={LogOut} disabled={signOut.isPending} onClick={() => signOut.run(undefined)}>
        {t("sign-out.action")}
      </Button>
    </div>
  );
}

async function requestSignOut(): Promise<void> {
  const answer = await fetch("/api/auth/sign-out", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  if (!answer.ok && answer.status !== 401) throw new Error(`sign-out answered ${answer.status}`);
}
