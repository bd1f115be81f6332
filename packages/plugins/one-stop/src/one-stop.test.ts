import { testPlugin } from "@kiemtra/plugin-kit/testing";
import { oneStop } from "./one-stop.ts";

testPlugin(oneStop);
