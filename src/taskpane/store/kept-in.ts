/** Where what a user lays down is kept: on this computer, or in the workbook, which comes first. */
export const keepingPlaces = ["user", "workbook"] as const;
export type KeptIn = (typeof keepingPlaces)[number];
