import { expect, test } from "vitest";
import { belongsTo, parsePs } from "./cluster-processes.ts";

const id = "kiemtra-0123456789abcdef";

test("knows the postmaster and its children by the name of the cluster", () => {
  expect(belongsTo(`/a b/bin/postgres -D /data/cluster -c cluster_name=${id} -c port=5432`, id)).toBe(true);
  expect(belongsTo(`postgres: ${id}: checkpointer `, id)).toBe(true);
});

test("leaves alone other clusters, and programs that only mention this one", () => {
  expect(belongsTo("postgres: kiemtra-fedcba9876543210: checkpointer ", id)).toBe(false);
  expect(belongsTo("/usr/lib/postgresql/15/bin/postgres -D /var/lib/postgresql/15/main", id)).toBe(false);
  expect(belongsTo(`less /tmp/${id}`, id)).toBe(false);
});

test("reads the output of ps and leaves out zombies", () => {
  const output = `  101   501 Ss   postgres: ${id}: walwriter \n  102   501 Z    (postgres)\n`;
  expect(parsePs(output)).toEqual([{ pid: 101, uid: 501, command: `postgres: ${id}: walwriter ` }]);
});
