/** The role that owns the database: no superuser; it may make databases. */
export const databaseUser = "kiemtra";

/** The database. */
export const databaseName = "kiemtra";

/** Names the socket file; nothing listens on a TCP port. */
export const port = 5432;

/** What `pg` takes to connect. */
export interface Connection {
  /** The folder of the socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  /** Never set: whoever can open the socket may connect. */
  readonly password?: string;
}

/** How to connect through the socket in `folder`. */
export function connectionThrough(folder: string): Connection {
  return { host: folder, port, user: databaseUser, database: databaseName };
}

/** The same as a URL, understood by `pg` and libpq: they prefer the parameter to the host, which URLs must have. */
export function toUrl({ host, port, user, database }: Connection): string {
  return `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}
