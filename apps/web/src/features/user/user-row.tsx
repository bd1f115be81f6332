import { Button } from "@kiemtra/ui/button";
import { useState } from "react";
import { Cell, Row } from "../../shared/office/table.tsx";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { ChangeRoles } from "./change-roles.tsx";
import type { User } from "./users-page.tsx";

interface UserRowProps {
  readonly user: User;
  readonly unitNames: Readonly<Record<string, string>>;
  readonly columns: number;
}

/** One person; the roles open below the line to be changed. */
export function UserRow({ user, unitNames, columns }: UserRowProps) {
  const { t } = useOfficeWords();
  const [isOpen, setOpen] = useState(false);
  const toggleId = `change-roles-${user.id}`;
  const close = () => {
    setOpen(false);
    document.getElementById(toggleId)?.focus();
  };
  return (
    <>
      <Row>
        <Cell isHead>{user.name}</Cell>
        <Cell>{user.username}</Cell>
        <Cell>{user.title}</Cell>
        <Cell>
          {user.roles.length === 0 && <span className="text-muted">{t("users.no-roles")}</span>}
          <ul>
            {user.roles.map(({ role, unitId }) => (
              <li key={`${role} ${unitId}`}>
                {t(`users.role.${role}`)}
                {unitId && `: ${unitNames[unitId] ?? unitId}`}
              </li>
            ))}
          </ul>
        </Cell>
        <Cell>
          <Button
            id={toggleId}
            aria-label={`${t("users.change-roles")}: ${user.name}`}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            className="whitespace-nowrap"
          >
            {t("users.change-roles")}
          </Button>
        </Cell>
      </Row>
      {isOpen && (
        <tr className="border-b border-line">
          <td colSpan={columns} className="p-3">
            {/* Stays in view where the table scrolls sideways. */}
            <div className="sticky left-3 w-full max-w-[min(42rem,calc(100vw-4rem))]">
              <ChangeRoles user={user} close={close} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
