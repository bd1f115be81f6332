import { api } from "../../shared/api.ts";
import type { Outputs } from "../../shared/api-shapes.ts";
import { ResourcePage } from "../../shared/office/resource-page.tsx";
import { Table } from "../../shared/office/table.tsx";
import { useUnitNames } from "../../shared/office/use-unit-names.ts";
import { useResource } from "../../shared/resource.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { CreateUser } from "./create-user.tsx";
import { UserRow } from "./user-row.tsx";

/** A person with an account. */
export type User = Outputs["user"]["list"][number];

const fetchUsers = () => api.user.list.query();

/** Everyone with an account, their roles, and a way to add one; for administrators. */
export function UsersPage() {
  const { t } = useOfficeWords();
  const users = useResource("users", fetchUsers);
  return (
    <ResourcePage title={t("users.title")} resource={users}>
      {(list) => (
        <div className="flex flex-col gap-6">
          <UserTable users={list} />
          <CreateUser />
        </div>
      )}
    </ResourcePage>
  );
}

function UserTable({ users }: { readonly users: readonly User[] }) {
  const { t } = useOfficeWords();
  const unitNames = useUnitNames(users.flatMap(({ roles }) => roles.flatMap(({ unitId }) => unitId ?? [])));
  const head = ["name", "username", "position", "roles", "change-roles"] as const;
  return (
    <Table caption={t("users.title")} head={head.map((key) => t(`users.${key}`))}>
      {users.map((user) => (
        <UserRow key={user.id} user={user} unitNames={unitNames} columns={head.length} />
      ))}
    </Table>
  );
}
