import type { NewAccount } from "@kiemtra/api";
import type { Auth } from "@kiemtra/auth";
import { DomainError } from "@kiemtra/core";
import { NO_EMAIL_DOMAIN } from "@kiemtra/db";

/** Makes an account with a password through the sign-in library, so that the hash is the one it checks. */
export async function createAccount(auth: Auth, account: NewAccount): Promise<string> {
  const { internalAdapter, password } = await auth.$context;
  const taken = account.email ? await internalAdapter.findUserByEmail(account.email) : null;
  if (taken) throw new DomainError("email-taken");
  const user = await internalAdapter.createUser(
    {
      name: account.name,
      email: account.email ?? `${account.username}@${NO_EMAIL_DOMAIN}`,
      emailVerified: false,
      username: account.username,
      displayUsername: account.username,
    },
    { method: "sign-up-email" },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    accountId: user.id,
    providerId: "credential",
    password: await password.hash(account.password),
  });
  return user.id;
}
