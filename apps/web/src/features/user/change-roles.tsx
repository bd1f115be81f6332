import { Button } from "@kiemtra/ui/button";
import { type FormEvent, useState } from "react";
import { api } from "../../shared/api.ts";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { expire } from "../../shared/resource.ts";
import { refreshMe, useMe } from "../../shared/session.ts";
import { useAction } from "../../shared/use-action.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { draftOfRoles, lacksUnit, rolesOfDraft } from "./role-draft.ts";
import { RoleFields } from "./role-fields.tsx";
import type { User } from "./users-page.tsx";

interface ChangeRolesProps {
  readonly user: User;
  readonly close: () => void;
}

/** Replaces the roles of a person; without any they can sign in and do nothing. */
export function ChangeRoles({ user, close }: ChangeRolesProps) {
  const { t } = useOfficeWords();
  const me = useMe();
  const [draft, setDraft] = useState(() => draftOfRoles(user.roles));
  const [asked, setAsked] = useState(false);
  const save = useAction(api.user.setRoles.mutate, async () => {
    expire("users");
    close();
    if (user.id === me?.id) await refreshMe();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!lacksUnit(draft)) save.run({ id: user.id, roles: rolesOfDraft(draft) });
  };
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={`${t("users.change-roles")}: ${user.name}`}
      className="flex flex-col gap-4"
    >
      <RoleFields id={`roles-${user.id}`} draft={draft} onDraft={setDraft} asked={asked} />
      {save.error !== undefined && <FailurePanel error={save.error} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" disabled={save.isPending}>
          {t("action.save")}
        </Button>
        <Button variant="quiet" onClick={close}>
          {t("action.cancel")}
        </Button>
      </div>
    </form>
  );
}
