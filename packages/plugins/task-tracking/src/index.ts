export { taskTracking } from "./task-tracking.ts";
