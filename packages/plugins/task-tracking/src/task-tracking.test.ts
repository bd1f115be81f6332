import { testPlugin } from "@kiemtra/plugin-kit/testing";
import { taskTracking } from "./task-tracking.ts";

testPlugin(taskTracking);
