import { testPlugin } from "@kiemtra/plugin-kit/testing";
import { procedureControl } from "./procedure-control.ts";

testPlugin(procedureControl);
