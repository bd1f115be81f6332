// `node migrate-process.ts <url>`: migrates, and prints what it applied as JSON.
import { migrate, openDb, openPool } from "../src/index.ts";

const db = openDb(openPool(process.argv[2] ?? ""));
const applied = await migrate(db);
await db.destroy();
process.stdout.write(JSON.stringify(applied));
