import { testPlugin } from "@kiemtra/plugin-kit/testing";
import { certifiedCopies } from "./certified-copies.ts";

testPlugin(certifiedCopies);
