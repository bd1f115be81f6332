export { procedureControl } from "./procedure-control.ts";
