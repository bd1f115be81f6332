/** What is wrong in a plugin: where (a path), why, and what to do. In English, for its developer. */
export interface PluginProblem {
  readonly plugin: string;
  readonly path: string;
  readonly message: string;
}

/** Notes one problem of a plugin. */
export type Report = (path: string, message: string) => void;
