import { FieldGroup } from "@kiemtra/ui/field";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { lacksUnit, ROLES, type RoleDraft, withRole } from "./role-draft.ts";
import { UnitPicker } from "./unit-picker.tsx";

interface RoleFieldsProps {
  readonly id: string;
  readonly draft: RoleDraft;
  readonly onDraft: (draft: RoleDraft) => void;
  /** Whether it was tried to save: from then on what is missing says so. */
  readonly asked: boolean;
  readonly error?: string | undefined;
}

/** The roles as boxes to tick; a unit's officer needs a unit. */
export function RoleFields({ id, draft, onDraft, asked, error }: RoleFieldsProps) {
  const { t } = useOfficeWords();
  return (
    <>
      <FieldGroup id={id} label={t("users.roles")} error={error}>
        <div className="flex flex-col gap-2">
          {ROLES.map((role) => (
            <label
              key={role}
              className="flex min-h-(--k-control-height) cursor-pointer items-center gap-3 rounded-card bg-surface px-3 py-2 text-body line-control has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
            >
              <input
                type="checkbox"
                checked={draft.roles.includes(role)}
                onChange={(event) => onDraft(withRole(draft, role, event.target.checked))}
                className="size-5 shrink-0 accent-primary outline-none"
              />
              {t(`users.role.${role}`)}
            </label>
          ))}
        </div>
      </FieldGroup>
      {draft.roles.includes("unit-officer") && (
        <UnitPicker
          id={`${id}-unit`}
          draft={draft}
          onDraft={onDraft}
          error={asked && lacksUnit(draft) ? t("users.unit-required") : undefined}
        />
      )}
    </>
  );
}
