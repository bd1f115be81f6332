import { testPlugin } from "@kiemtra/plugin-kit/testing";
import { discipline } from "./discipline.ts";

testPlugin(discipline);
