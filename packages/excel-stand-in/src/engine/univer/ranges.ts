import type { IRange } from "@univerjs/core";
import type { Area } from "../area";

/** A rectangle of cells as the host has it. */
export const toArea = ({
  startRow,
  startColumn,
  endRow,
  endColumn,
}: Pick<IRange, "startRow" | "startColumn" | "endRow" | "endColumn">): Area => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

/** The same as Univer has it. */
export const toRange = ({ top, left, bottom, right }: Area): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});
