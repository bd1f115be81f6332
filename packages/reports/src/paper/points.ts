import { formatMilli, type Milli, type Places } from "@kiemtra/core";

/** *1,70*: points as a Vietnamese paper writes them. */
export function points(value: Milli, places: Places): string {
  return formatMilli(value, places).replace(".", ",");
}
