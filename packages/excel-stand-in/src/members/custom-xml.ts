import type { Book, XmlPart } from "../book/book";
import { ExcelError } from "../errors";
import { type HostObject, object, objectType } from "../protocol/object-type";
import { collection, without } from "./collection";

/** The namespace of the outermost element. */
function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*(\s[^>]*)?>/.exec(
    xml.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, ""),
  );
  const prefix = root?.[1]?.slice(0, -1);
  const name = prefix ? `xmlns:${prefix}` : "xmlns";
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? "")?.[1] ?? "";
}

const demandXml = (xml: string): string => {
  if (!/^\s*(<\?xml[^]*?\?>)?\s*<[A-Za-z_][^]*>\s*$/.test(xml)) throw new ExcelError("InvalidArgument");
  return xml;
};

const item = (book: Book, part: XmlPart): HostObject => object("CustomXmlPart", { book, part });

export const customXmlPartCollectionType = objectType(
  "CustomXmlPartCollection",
  collection<Book>(
    (book) => book.xmlParts.map((part) => item(book, part)),
    (book, key) => {
      const part = book.xmlParts.find(({ id }) => id === key);
      return part ? item(book, part) : null;
    },
    {
      add: (book, args) => {
        const part = { id: `{XML-${book.nextId()}}`, xml: demandXml(args.text(0)) };
        book.history.change(book, "xmlParts", [...book.xmlParts, part]);
        return item(book, part);
      },
      getByNamespace: (book, args) =>
        object("CustomXmlPartScopedCollection", { book, namespace: args.text(0) }),
    },
  ),
);

interface Scoped {
  readonly book: Book;
  readonly namespace: string;
}
const scoped = ({ book, namespace }: Scoped): HostObject[] =>
  book.xmlParts.filter(({ xml }) => namespaceOf(xml) === namespace).map((part) => item(book, part));
const onlyOne = (target: Scoped): HostObject | null => {
  const [first, ...more] = scoped(target);
  return first && more.length === 0 ? first : null;
};
export const customXmlPartScopedCollectionType = objectType(
  "CustomXmlPartScopedCollection",
  collection<Scoped>(
    scoped,
    (target, key) =>
      scoped(target).find((found) => (found.target as { part: XmlPart }).part.id === key) ?? null,
    {
      getOnlyItem: (target) => {
        const found = onlyOne(target);
        if (!found) throw new ExcelError("InvalidOperation");
        return found;
      },
      getOnlyItemOrNullObject: onlyOne,
    },
  ),
);

export const customXmlPartType = objectType("CustomXmlPart", {
  properties: {
    id: { get: ({ part }) => part.id },
    namespaceUri: { get: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    getXml: ({ part }) => part.xml,
    setXml: ({ book, part }, args) => {
      book.history.change(part, "xml", demandXml(args.text(0)));
    },
    delete: ({ book, part }) => {
      book.history.change(book, "xmlParts", without(book.xmlParts, part));
    },
  },
  identity: ({ part }) => ({ Id: part.id }),
});
