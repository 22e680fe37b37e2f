import type { Book, KeyValue, Sheet } from "../book/book";
import { type HostObject, object, objectType } from "../protocol/object-type";
import type { SettingTarget } from "../protocol/targets";
import { collection, sameText, without } from "./collection";
import { fields } from "./field";

/** Sets the value of a key, adding it if it is new; the entry keeps its place. */
function put(
  list: readonly KeyValue[],
  key: string,
  value: unknown,
): { list: readonly KeyValue[]; entry: KeyValue } {
  const entry: KeyValue = { key, value };
  const known = list.some((other) => sameText(other.key, key));
  return {
    entry,
    list: known ? list.map((other) => (sameText(other.key, key) ? entry : other)) : [...list, entry],
  };
}
const findKey = (list: readonly KeyValue[], key: unknown): KeyValue | undefined =>
  list.find((entry) => sameText(entry.key, key));

const setting = (book: Book, entry: KeyValue): HostObject => object("Setting", { book, entry });
export const settingCollectionType = objectType(
  "SettingCollection",
  collection<Book>(
    (book) => book.settings.map((entry) => setting(book, entry)),
    (book, key) => {
      const entry = findKey(book.settings, key);
      return entry ? setting(book, entry) : null;
    },
    {
      add: (book, args) => {
        const { list, entry } = put(book.settings, args.text(0), args.all[1]);
        book.history.change(book, "settings", list);
        return setting(book, entry);
      },
    },
  ),
);
const value = {
  get: ({ entry }: SettingTarget): unknown => entry.value,
  set: ({ book, entry }: SettingTarget, given: unknown): void => {
    book.history.change(entry, "value", given);
  },
};
export const settingType = objectType("Setting", {
  properties: { key: { get: ({ entry }) => entry.key }, value },
  methods: {
    delete: ({ book, entry }) => {
      book.history.change(book, "settings", without(book.settings, entry));
    },
  },
  identity: ({ entry }) => ({ _Id: entry.key }),
});

const property = (book: Book, entry: KeyValue): HostObject => object("CustomProperty", { book, entry });
export const customPropertyCollectionType = objectType(
  "CustomPropertyCollection",
  collection<Book>(
    (book) => book.customProperties.map((entry) => property(book, entry)),
    (book, key) => {
      const entry = findKey(book.customProperties, key);
      return entry ? property(book, entry) : null;
    },
    {
      add: (book, args) => {
        const { list, entry } = put(book.customProperties, args.text(0), args.all[1]);
        book.history.change(book, "customProperties", list);
        return property(book, entry);
      },
      deleteAll: (book) => {
        book.history.change(book, "customProperties", []);
      },
    },
  ),
);
const kindOf = (given: unknown): string => {
  if (typeof given === "number") return Number.isInteger(given) ? "Number" : "Float";
  if (typeof given === "boolean") return "Boolean";
  return typeof given === "string" && /^Date\(-?\d+\)$/.test(given) ? "Date" : "String";
};
export const customPropertyType = objectType("CustomProperty", {
  properties: {
    key: { get: ({ entry }) => entry.key },
    value,
    type: { get: ({ entry }) => kindOf(entry.value) },
  },
  methods: {
    delete: ({ book, entry }) => {
      book.history.change(book, "customProperties", without(book.customProperties, entry));
    },
  },
  identity: ({ entry }) => ({ _Id: entry.key }),
});

const sheetProperty = (sheet: Sheet, entry: KeyValue): HostObject =>
  object("WorksheetCustomProperty", { sheet, item: entry });
export const worksheetCustomPropertyCollectionType = objectType(
  "WorksheetCustomPropertyCollection",
  collection<Sheet>(
    (sheet) => sheet.properties.map((entry) => sheetProperty(sheet, entry)),
    (sheet, key) => {
      const entry = findKey(sheet.properties, key);
      return entry ? sheetProperty(sheet, entry) : null;
    },
    {
      add: (sheet, args) => {
        const { list, entry } = put(sheet.properties, args.text(0), args.text(1));
        sheet.book.history.change(sheet, "properties", list);
        return sheetProperty(sheet, entry);
      },
    },
  ),
);
export const worksheetCustomPropertyType = objectType("WorksheetCustomProperty", {
  properties: {
    key: { get: ({ item }) => item.key },
    value: {
      get: ({ item }) => item.value,
      set: ({ sheet, item }, given) => {
        sheet.book.history.change(item, "value", String(given));
      },
    },
  },
  methods: {
    delete: ({ sheet, item }) => {
      sheet.book.history.change(sheet, "properties", without(sheet.properties, item));
    },
  },
  identity: ({ item }) => ({ _Id: item.key }),
});

/** The document's own properties (docProps/core.xml and app.xml of a file). */
const documentPropertyNames = {
  title: "",
  subject: "",
  author: "",
  keywords: "",
  comments: "",
  category: "",
  manager: "",
  company: "",
  revisionNumber: 0,
};
export const documentPropertiesType = objectType("DocumentProperties", {
  properties: {
    ...fields<Book>(documentPropertyNames, (book) => ({ history: book.history, stored: book.properties })),
    lastAuthor: { get: (book) => book.properties.fields["lastAuthor"] ?? book.author },
    creationDate: { get: (book) => book.properties.fields["creationDate"] ?? new Date(0).toISOString() },
  },
  objects: { custom: (book) => object("CustomPropertyCollection", book) },
});
