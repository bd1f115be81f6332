import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true. */
export const signals: readonly Signal[] = [
  {
    key: "codes-without-launch",
    left: "procedures-with-code",
    is: "above",
    right: { value: 0 },
    when: { fact: "launch", is: "not-launched" },
  },
];
