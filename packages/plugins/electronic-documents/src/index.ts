export { electronicDocuments } from "./electronic-documents.ts";
