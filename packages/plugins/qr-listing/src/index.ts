export { qrListing } from "./qr-listing.ts";
