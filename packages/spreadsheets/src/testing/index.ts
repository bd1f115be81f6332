export { plantedDossiers, plantedFigures } from "./planted-dossiers.ts";
export { writeCsv, writeXlsx } from "./write-table.ts";
