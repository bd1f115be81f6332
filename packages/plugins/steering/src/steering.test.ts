import { testPlugin } from "@kiemtra/plugin-kit/testing";
import { steering } from "./steering.ts";

testPlugin(steering);
