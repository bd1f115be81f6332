import type { Picture } from "./picture.ts";

/** What the worker is asked. */
export interface ReadRequest {
  readonly id: number;
  readonly picture: Picture;
  readonly attempt: number | undefined;
}

/** What it answers; `failed` when it cannot read at all. */
export interface ReadAnswer {
  readonly id: number;
  readonly texts: readonly string[];
  readonly failed?: true;
}
