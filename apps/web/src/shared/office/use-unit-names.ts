import { useCallback } from "react";
import { api } from "../api.ts";
import { ask, peek, useResource } from "../resource.ts";

type Names = Readonly<Record<string, string>>;

/** The names of units by their ids; a unit that this person may not open has none. */
export function useUnitNames(ids: readonly string[]): Names {
  const wanted = [...new Set(ids)].sort().join(" ");
  const fetcher = useCallback(() => fetchNames(wanted.split(" ")), [wanted]);
  return useResource<Names>(wanted ? `unit-names:${wanted}` : undefined, fetcher).data ?? {};
}

async function fetchNames(ids: readonly string[]): Promise<Names> {
  const names = await Promise.all(ids.map(async (id) => [id, await nameOf(id)] as const));
  return Object.fromEntries(names.flatMap(([id, name]) => (name ? [[id, name]] : [])));
}

async function nameOf(id: string): Promise<string | undefined> {
  const key = `unit:${id}`;
  const fetchUnit = () => api.unit.get.query({ id });
  const known = peek<Awaited<ReturnType<typeof fetchUnit>>>(key);
  const answer = known ?? (await ask(key, fetchUnit).catch(() => undefined));
  return answer?.unit.name;
}
