import { ui } from "../../ui/src/index.ts";
export const known = ui;
