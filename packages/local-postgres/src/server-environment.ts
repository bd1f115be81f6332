/** All that PostgreSQL's programs see of the environment: English messages, UTC, and no stray `PG…` variable. */
export const environment: Readonly<Record<string, string>> = {
  PATH: "/usr/bin:/bin",
  LC_ALL: "C",
  TZ: "UTC",
};
