import { testPlugin } from "@kiemtra/plugin-kit/testing";
import { index766 } from "./index-766.ts";

testPlugin(index766);
