import type { Side } from "../range/borders";

/** `Excel.BorderIndex` → the side. */
export const sides: Readonly<Record<string, Side>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideVertical: "insideVertical",
  InsideHorizontal: "insideHorizontal",
  DiagonalDown: "diagonalDown",
  DiagonalUp: "diagonalUp",
};

export const bordersCount = Object.keys(sides).length;
