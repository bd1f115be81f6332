import { testPlugin } from "@kiemtra/plugin-kit/testing";
import { electronicDocuments } from "./electronic-documents.ts";

testPlugin(electronicDocuments);
