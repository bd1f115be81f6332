/** The public holidays that the server loads too: working days are the same in a terminal. */
export { vietnamHolidays as calendar } from "@kiemtra/rule-sets";
