import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true. */
export const signals: readonly Signal[] = [
  {
    key: "helped-without-launch",
    left: "people-helped",
    is: "above",
    right: { value: 0 },
    when: { fact: "support-launch", is: "not-launched" },
  },
];
