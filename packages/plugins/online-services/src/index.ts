export { onlineServices } from "./online-services.ts";
