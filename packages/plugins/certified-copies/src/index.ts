export { certifiedCopies } from "./certified-copies.ts";
