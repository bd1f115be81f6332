import { i18n } from "../../i18n/src/index.ts";
export const known = i18n;
