import { testPlugin } from "@kiemtra/plugin-kit/testing";
import { satisfaction } from "./satisfaction.ts";

testPlugin(satisfaction);
