import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { Strip } from "@kiemtra/ui/strip";
import { type FormEvent, useState } from "react";
import { api } from "../../shared/api.ts";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { expire } from "../../shared/resource.ts";
import { useAction } from "../../shared/use-action.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { AccountFields } from "./account-fields.tsx";
import { BLANK_USER, type NewUser, problemsOf, userInputOf } from "./new-user.ts";
import { RoleFields } from "./role-fields.tsx";

/** Makes an account with a first password and roles; what was typed stays until the server has taken it. */
export function CreateUser() {
  const { t } = useOfficeWords();
  const [user, setUser] = useState(BLANK_USER);
  const [asked, setAsked] = useState(false);
  const [created, setCreated] = useState<string>();
  const create = useAction(
    (input: NewUser) => api.user.create.mutate(userInputOf(input)).then(() => input.name.trim()),
    (name) => {
      setUser(BLANK_USER);
      setAsked(false);
      setCreated(name);
      expire("users");
    },
  );
  const problems = problemsOf(user);
  const shown = asked ? problems : [];
  const change = (part: Partial<NewUser>) => setUser((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    setCreated(undefined);
    if (problems.length === 0) create.run(user);
  };
  return (
    <Card label={t("users.create")} className="max-w-4xl">
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <h2 className="text-body font-semibold">{t("users.create")}</h2>
        <AccountFields user={user} change={change} problems={shown} />
        <RoleFields
          id="new-user-roles"
          draft={user.access}
          onDraft={(access) => change({ access })}
          asked={asked}
          error={shown.includes("roles") ? t("users.role-required") : undefined}
        />
        {shown.length > 0 && <Strip kind="error">{t("create.fix", { n: shown.length })}</Strip>}
        {create.error !== undefined && <FailurePanel error={create.error} />}
        <div role="status">
          {created !== undefined && <Strip kind="info">{t("users.created", { name: created })}</Strip>}
        </div>
        <Button type="submit" variant="primary" disabled={create.isPending} className="self-start">
          {t("users.create")}
        </Button>
      </form>
    </Card>
  );
}
