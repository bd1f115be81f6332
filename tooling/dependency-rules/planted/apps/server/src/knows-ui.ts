import { ui } from "../../../packages/ui/src/index.ts";
export const known = ui;
