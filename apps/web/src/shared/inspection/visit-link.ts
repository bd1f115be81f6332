/** The way back to the visit's home. */
export const visitHome = (id: string) => ({ to: "/inspections/$id", params: { id } }) as const;
