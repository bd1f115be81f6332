/** What a part of the run found. */
export interface Result {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  readonly holds: boolean;
}
