import { testPlugin } from "@kiemtra/plugin-kit/testing";
import { onlineServices } from "./online-services.ts";

testPlugin(onlineServices);
