export { discipline } from "./discipline.ts";
