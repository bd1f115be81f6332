import { useState } from "react";

/** Something a person sets off: whether it runs, and why it did not come about. */
export interface Action<I> {
  readonly run: (input: I) => void;
  readonly isPending: boolean;
  readonly error: unknown;
}

export function useAction<I, O>(
  act: (input: I) => Promise<O>,
  onDone: (result: O) => void | Promise<void>,
): Action<I> {
  const [state, setState] = useState<{ isPending: boolean; error?: unknown }>({ isPending: false });
  const run = (input: I) => {
    setState({ isPending: true });
    act(input)
      .then(onDone)
      .then(() => setState({ isPending: false }))
      .catch((error: unknown) => setState({ isPending: false, error }));
  };
  return { run, isPending: state.isPending, error: state.error };
}
