import type { Pool } from "pg";

/** Text that breaks whatever does not escape: quotes, tabs, line ends, backslashes, `\N`, Vietnamese, emoji. */
const HOSTILE =
  "\\N 'một' \"hai\"\tba\r\nbốn \\. \\\\ \\t phường Trần Phú 🧾👩‍👩‍👧 e\u0301 \u2028 ; drop table org; -- $1";

const DETAIL = { text: HOSTILE, nested: [null, 1.5, true, { "khóa ✓": "\\u0041" }], empty: "" };

/** Puts at least one hostile row into every table, with and without what may be null. */
export async function addHostileContent(pool: Pool): Promise<void> {
  const h = HOSTILE;
  const at = "2026-11-24T06:07:08.123Z";
  const json = JSON.stringify(DETAIL);
  const id = "019abcde-0000-7000-8000-000000000001";
  const rows: readonly (readonly [string, readonly unknown[]])[] = [
    ["auth.user", ["u1", h, "a@b.vn", true, h, at, at, h, null]],
    ["auth.user", ["u2", "", "", false, null, at, at, null, h]],
    ["auth.session", ["s1", at, h, at, at, null, h, "u1"]],
    ["auth.account", ["a1", h, "credential", "u1", null, null, null, null, at, h, "salt:hash", at, at]],
    ["auth.verification", ["v1", h, h, at, at, at]],
    ['auth."rateLimit"', ["r1", h, 1, "9007199254740993"]],
    ["unit", ["z-child", "1", h, "commune", "xã", null, "2025-07-01", null, "x", "s"]],
    ["unit", ["a-parent", "2", "", "province", "tỉnh", null, null, "0001-01-01", "", h]],
    ["unit_change", ["a-parent", "z-child", "whole", h, h, "2025-07-01"]],
    ["org", ["tinh", h]],
    ["org", ["khac", ""]],
    ["member", ["tinh", "u1", h]],
    ["member_role", ["tinh", "u1", "administrator", ""]],
    ["calendar_day", ["tinh", "2026-09-02", h, "holiday"]],
    ["rule_set", ["tinh", "rs", "hash", "released", json, at]],
    ["audit", ["tinh", 1, at, "u1", h, h, json, "", "hash"]],
    [
      "round",
      ["tinh", "r", h, "planned", h, null, h, at, at, "to", true, false, "rs", "hash", h, h, h, h, at],
    ],
    ["round_strand", ["tinh", "r", "k", 1, h, h]],
    ["round_member", ["tinh", "r", "u1", 1, "head", h, null]],
    ["round_statement", ["tinh", "r", "1", 1, "praise", "các", h, null, h]],
    ["inspection", ["tinh", "i", "r", "z-child", at, at, "u1", null, null, h, null, h, json, h, 3, 2]],
    ["inspection_history", ["tinh", "i", 1, at, "u1", "closed", null]],
    ["fact_event", ["tinh", "i", 1, id, json, false, at]],
    [
      "finding",
      ["tinh", "f", "i", "r", "z-child", "shortcoming", null, null, h, null, false, "u1", at, null],
    ],
    [
      "recommendation",
      ["tinh", "rec", "r", null, null, "f", "request", h, null, h, "open", null, null, at, at],
    ],
    ["unit_proposal", ["tinh", "p", "i", "r", "z-child", "difficulty", h, "", h, h, at, "u1", at, null]],
  ];
  for (const [table, values] of rows) {
    const places = values.map((_, index) => `$${index + 1}`).join(", ");
    await pool.query(`insert into ${table} values (${places})`, [...values]);
  }
  // A parent that comes after its child in any order of rows.
  await pool.query("update unit set parent_id = 'a-parent' where id = 'z-child'");
}
