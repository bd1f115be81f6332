import { keep, readKept } from "../kept.ts";
import type { OutboxEntry } from "./outbox-entry.ts";

/**
 * What is on its way into IndexedDB. A page that is closed in the middle of that loses the write; this one is done
 * before the hand has left the key, and is taken up again when the page opens.
 */
const JOURNAL = "outbox-journal";

/** Notes an entry at once. */
export function writeToJournal(entry: OutboxEntry): void {
  keep(JOURNAL, [...withoutIt(entry), entry]);
}

/** The entry has arrived, as it was noted: it leaves the journal. */
export function forgetInJournal(entry: OutboxEntry): void {
  const noted = readAll();
  const left = noted.filter(
    (other) => !isSame(other, entry) || JSON.stringify(other) !== JSON.stringify(entry),
  );
  if (left.length < noted.length) keep(JOURNAL, left.length > 0 ? left : undefined);
}

/** What a page of this person left unfinished. */
export function readJournal(user: string): readonly OutboxEntry[] {
  return readAll().filter((entry) => entry.user === user);
}

function withoutIt(entry: OutboxEntry): readonly OutboxEntry[] {
  return readAll().filter((other) => !isSame(other, entry));
}

function readAll(): readonly OutboxEntry[] {
  return readKept<readonly OutboxEntry[]>(JOURNAL) ?? [];
}

function isSame(a: OutboxEntry, b: OutboxEntry): boolean {
  return a.user === b.user && a.key === b.key;
}
