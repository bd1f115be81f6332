export { financialAutonomy } from "./financial-autonomy.ts";
