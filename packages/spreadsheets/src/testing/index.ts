export { plantedDossiers, plantedFigures } from "./planted-dossiers.ts";
export { type Plant, type PlantedTable, plantedTable, withCells } from "./planted-table.ts";
export { writeCsv, writeXlsx } from "./write-table.ts";
