import { schema } from "../../../../../packages/core/src/schema/index.ts";
import { app } from "../../app/app.ts";
import { finding } from "../finding/finding.ts";
export const criterion = [finding, app, schema];
