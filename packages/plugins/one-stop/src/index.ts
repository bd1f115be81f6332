export { oneStop } from "./one-stop.ts";
