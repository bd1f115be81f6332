export { index766 } from "./index-766.ts";
