export { procedureListing } from "./procedure-listing.ts";
