export { remediation } from "./remediation.ts";
