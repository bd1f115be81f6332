import { testPlugin } from "@kiemtra/plugin-kit/testing";
import { financialAutonomy } from "./financial-autonomy.ts";

testPlugin(financialAutonomy);
