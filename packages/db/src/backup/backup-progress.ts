/** What just happened, for a person who waits. */
export type BackupProgress =
  | { readonly step: "table"; readonly table: string; readonly rows: number }
  | { readonly step: "evidence"; readonly files: number; readonly bytes: number }
  | { readonly step: "verified"; readonly files: number; readonly bytes: number }
  | { readonly step: "others-wait"; readonly connections: number }
  | { readonly step: "migrated"; readonly migration: string };

/** What a backup holds, or a restore brought back. */
export interface BackupSummary {
  readonly file: string;
  readonly bytes: number;
  readonly createdAt: Date;
  readonly migrations: readonly string[];
  readonly tables: number;
  readonly rows: number;
  readonly evidenceFiles: number;
}
