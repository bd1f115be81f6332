export { digitisation } from "./digitisation.ts";
