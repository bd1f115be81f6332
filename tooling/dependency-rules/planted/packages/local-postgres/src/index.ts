export const localpostgres = 1;
