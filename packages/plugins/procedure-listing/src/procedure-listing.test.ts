import { testPlugin } from "@kiemtra/plugin-kit/testing";
import { procedureListing } from "./procedure-listing.ts";

testPlugin(procedureListing);
