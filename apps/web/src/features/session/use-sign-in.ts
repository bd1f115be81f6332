import { useState } from "react";
import { api } from "../../shared/api.ts";
import { useResource } from "../../shared/resource.ts";
import { refreshMe } from "../../shared/session.ts";

/** Why a person was not let in. */
export type SignInProblem = "wrong" | "too-many" | "offline" | "fault";

const fetchStart = () => api.session.start.query();

/** Whether the system waits for its first administrator, and which accounts it shows for trying out. */
export function useStart() {
  return useResource("start", fetchStart);
}

/** Signs in by username or e-mail; answers a problem or nothing. */
export function useSignIn(onSignedIn: () => void) {
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<SignInProblem>();
  const run = async (name: string, password: string) => {
    setPending(true);
    const found = await signIn(name.trim(), password);
    if (!found) await refreshMe().then(onSignedIn, () => setProblem("fault"));
    setProblem(found);
    setPending(false);
  };
  return { run, isPending, problem };
}

async function signIn(name: string, password: string): Promise<SignInProblem | undefined> {
  const byEmail = name.includes("@");
  const answer = await fetch(`/api/auth/sign-in/${byEmail ? "email" : "username"}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(byEmail ? { email: name, password } : { username: name, password }),
  }).catch(() => undefined);
  if (!answer) return "offline";
  if (answer.ok) return undefined;
  if (answer.status === 429) return "too-many";
  return answer.status >= 500 ? "fault" : "wrong";
}
