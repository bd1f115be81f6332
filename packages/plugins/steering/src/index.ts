export { steering } from "./steering.ts";
