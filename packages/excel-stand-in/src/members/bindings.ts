import type { Binding, Book } from "../book/book";
import { sameArea } from "../engine/area";
import { ExcelError } from "../errors";
import { type HostObject, object, objectType } from "../protocol/object-type";
import type { BindingTarget } from "../protocol/targets";
import { type Cells, cellsOf, findCells, only } from "../range/cells";
import { shownText } from "../range/text";
import type { Args } from "../protocol/args";
import { collection, countOf, without } from "./collection";

const item = (book: Book, binding: Binding): HostObject => object("Binding", { book, binding });
const all = (book: Book): HostObject[] => book.bindings.map((binding) => item(book, binding));
const types = ["Range", "Table", "Text"];

function add(book: Book, cells: Cells, args: Args): HostObject {
  const type = args.text(1);
  const id = args.text(2);
  if (!types.includes(type) || book.bindings.some((other) => other.id === id))
    throw new ExcelError("InvalidArgument");
  const binding: Binding = { id, type, sheet: cells.sheet, area: only(cells) };
  book.history.change(book, "bindings", [...book.bindings, binding]);
  return item(book, binding);
}

/** Bindings are kept, and move with their cells. */
export const bindingCollectionType = objectType("BindingCollection", {
  ...collection<Book>(
    all,
    (book, key) => {
      const binding = book.bindings.find(({ id }) => id === key);
      return binding ? item(book, binding) : null;
    },
    {
      add: (book, args) => {
        const home = book.sheets.get(book.activeSheet);
        const cells = args.maybe(0, "Range") ?? (home && findCells(home, args.text(0)));
        if (!cells) throw new ExcelError("InvalidArgument");
        return add(book, cells, args);
      },
    },
  ),
  properties: countOf(all),
});

const demandType = ({ binding }: BindingTarget, type: string): void => {
  if (binding.type !== type) throw new ExcelError("InvalidBinding");
};
export const bindingType = objectType("Binding", {
  properties: { id: { get: ({ binding }) => binding.id }, type: { get: ({ binding }) => binding.type } },
  methods: {
    delete: ({ book, binding }) => {
      book.history.change(book, "bindings", without(book.bindings, binding));
    },
    getRange: ({ binding }) => object("Range", cellsOf(binding.sheet, binding.area)),
    getTable: (target) => {
      demandType(target, "Table");
      const { sheet, area } = target.binding;
      const table = sheet.tables.find((other) => sameArea(other.area, area));
      if (!table) throw new ExcelError("InvalidBinding");
      return object("Table", { sheet, item: table });
    },
    getText: (target) => {
      demandType(target, "Text");
      const { sheet, area } = target.binding;
      return shownText(sheet.book.engine.cell(sheet.id, area.top, area.left), sheet.book.locale);
    },
  },
  identity: ({ binding }) => ({ Id: binding.id }),
});
