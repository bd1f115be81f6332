export { youthSupport } from "./youth-support.ts";
