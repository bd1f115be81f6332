import { onTestFinished } from "vitest";
import { createEmptyTestDatabase, createTestDatabase } from "../src/testing/create-test-database.ts";
import { addHostileContent } from "./hostile-content.ts";

/** A database with a row in every table, hostile content too; dropped after the test. */
export async function filledDatabase() {
  const database = await createTestDatabase();
  onTestFinished(database.drop);
  await addHostileContent(database.pool);
  return database;
}

/** A database without any table, dropped after the test. */
export async function emptyDatabase() {
  const database = await createEmptyTestDatabase();
  onTestFinished(database.drop);
  return database;
}
