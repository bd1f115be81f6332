import { testPlugin } from "@kiemtra/plugin-kit/testing";
import { qrListing } from "./qr-listing.ts";

testPlugin(qrListing);
