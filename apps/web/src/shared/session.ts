import { api } from "./api.ts";
import { failureOf } from "./api-error.ts";
import type { Me, Role } from "./api-shapes.ts";
import { keep, readKept } from "./kept.ts";
import { ask, peek, put, sessionEnd, useResource } from "./resource.ts";

const ME = "me";
const FRESH_MS = 5 * 60_000;

/** Who is signed in, from the server; without a network, who was when there last was one. */
async function fetchMe(): Promise<Me | null> {
  try {
    const me = await api.session.me.query();
    keep(ME, me ?? undefined);
    return me;
  } catch (error) {
    const kept = readKept<Me>(ME);
    if (kept && failureOf(error).kind === "offline") return kept;
    throw error;
  }
}

sessionEnd.handle = () => put(ME, null);

/** Asks again who is signed in. */
export function refreshMe(): Promise<Me | null> {
  return ask(ME, fetchMe);
}

/** Who is signed in, asked once. */
export async function findMe(): Promise<Me | null> {
  return peek<Me>(ME) ?? refreshMe();
}

/** Who is signed in, on a screen that only a signed-in person sees. */
export function useMe(): Me | undefined {
  return useResource<Me | null>(ME, fetchMe, FRESH_MS).data ?? undefined;
}

export function hasRole(me: Me | undefined, role: Role): boolean {
  return me?.roles.some((held) => held.role === role) ?? false;
}
