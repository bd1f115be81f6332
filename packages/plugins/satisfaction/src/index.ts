export { satisfaction } from "./satisfaction.ts";
