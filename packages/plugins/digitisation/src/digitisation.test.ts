import { testPlugin } from "@kiemtra/plugin-kit/testing";
import { digitisation } from "./digitisation.ts";

testPlugin(digitisation);
