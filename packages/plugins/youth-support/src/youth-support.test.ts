import { testPlugin } from "@kiemtra/plugin-kit/testing";
import { youthSupport } from "./youth-support.ts";

testPlugin(youthSupport);
