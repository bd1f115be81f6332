import { testPlugin } from "@kiemtra/plugin-kit/testing";
import { remediation } from "./remediation.ts";

testPlugin(remediation);
