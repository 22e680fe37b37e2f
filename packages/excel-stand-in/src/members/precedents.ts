import { ExcelError } from "../errors";
import { type HostObject, object, objectType } from "../protocol/object-type";
import { type Cells, cellsAddress, cellsOf } from "../range/cells";
import { factsOf } from "../sheets/activation";
import { collection } from "./collection";

interface Parts {
  readonly parts: readonly Cells[];
}
const areasOf = ({ parts }: Parts): HostObject[] =>
  parts.map((cells) => object("RangeAreas", cellsOf(cells.sheet, ...cells.areas)));
const onSheet = ({ parts }: Parts, key: unknown): HostObject | null => {
  const cells = parts.find(({ sheet }) => sheet.id === key || factsOf(sheet).name === key);
  return cells ? object("RangeAreas", cellsOf(cells.sheet, ...cells.areas)) : null;
};

/** Cells on several sheets. */
export const workbookRangeAreasType = objectType("WorkbookRangeAreas", {
  properties: { addresses: { get: ({ parts }) => parts.map(cellsAddress) } },
  objects: {
    areas: (target) => object("RangeAreasCollection", target),
    ranges: ({ parts }) =>
      object("RangeCollection", {
        ranges: parts.flatMap(({ sheet, areas }) => areas.map((area) => cellsOf(sheet, area))),
      }),
  },
  methods: {
    getRangeAreasBySheet: (target, args) => {
      const found = onSheet(target, args.text(0));
      if (!found) throw new ExcelError("ItemNotFound");
      return found;
    },
    getRangeAreasOrNullObjectBySheet: (target, args) => onSheet(target, args.text(0)),
  },
});

export const rangeAreasCollectionType = objectType(
  "RangeAreasCollection",
  collection<Parts>(areasOf, onSheet),
);
