import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true. */
export const signals: readonly Signal[] = [
  {
    key: "helped-without-launch",
    left: "people-helped",
    is: "above",
    right: { value: 0 },
    when: { fact: "launch", is: "not-launched" },
  },
  {
    key: "on-duty-without-helpers",
    left: "helpers",
    is: "below",
    right: { value: 1 },
    when: { fact: "on-duty", is: "regular" },
  },
  {
    key: "helped-by-nobody",
    left: "people-helped",
    is: "above",
    right: { value: 0 },
    when: { fact: "on-duty", is: "none" },
  },
];
