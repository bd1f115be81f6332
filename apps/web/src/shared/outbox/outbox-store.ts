import { type IDBPDatabase, openDB } from "idb";
import type { InspectionView } from "../api-shapes.ts";
import { forgetInJournal, readJournal, writeToJournal } from "./journal.ts";
import type { OutboxEntry } from "./outbox-entry.ts";

/** Where the outbox lives on the device. */
export interface OutboxStore {
  readonly list: (user: string) => Promise<readonly OutboxEntry[]>;
  readonly put: (entry: OutboxEntry) => Promise<void>;
  readonly remove: (entry: OutboxEntry) => Promise<void>;
}

let database: Promise<IDBPDatabase> | undefined;

function open(): Promise<IDBPDatabase> {
  database ??= openDB("kiemtra", 1, {
    upgrade(db) {
      db.createObjectStore("outbox", { keyPath: ["user", "key"] });
      db.createObjectStore("views");
    },
  });
  return database;
}

const ofUser = (user: string) => IDBKeyRange.bound([user], [user, []]);

/** The outbox in IndexedDB, apart for each person: it outlives a reload and signing out. */
export const deviceStore: OutboxStore = {
  list: async (user) => {
    const db = await open();
    for (const entry of readJournal(user)) {
      await db.put("outbox", entry);
      forgetInJournal(entry);
    }
    return db.getAll("outbox", ofUser(user));
  },
  put: async (entry) => {
    writeToJournal(entry);
    await (await open()).put("outbox", entry);
    forgetInJournal(entry);
  },
  remove: async (entry) => (await open()).delete("outbox", [entry.user, entry.key]),
};

/** Keeps what the server last said of an inspection, to be read without a network. */
export async function keepView(user: string, view: InspectionView): Promise<void> {
  await (await open()).put("views", view, `${user}/${view.id}`);
}

export async function readView(user: string, id: string): Promise<InspectionView | undefined> {
  return (await open()).get("views", `${user}/${id}`);
}
