import type { Row } from "../lines";
import type { CarriedLevels } from "./carry-levels";
import type { IndicatorBlock } from "./columns";
import type { IndicatorRow } from "./read-row";

/** A row of an indicator table as it was read, with the levels that hold in it. */
export interface TableRow extends Readonly<CarriedLevels> {
  readonly block: IndicatorBlock;
  readonly line: Row;
  readonly row: IndicatorRow;
}
