import type { Book, NamedStyle } from "../book/book";
import { groupFields } from "../book/built-in-styles";
import { styleGroups } from "../book/book";
import type { FormatChange } from "../engine/format";

export const styleNamed = (book: Book, name: string): NamedStyle | undefined =>
  book.styles.find((style) => style.name.toLowerCase() === name.toLowerCase());

/** What setting a style changes of a cell: the groups that it includes, and the name that is kept. */
export function styleChange(book: Book, name: string): FormatChange {
  const style = styleNamed(book, name);
  const fields = styleGroups.flatMap((group) => (style?.left.includes(group) ? [] : groupFields[group]));
  return {
    ...(style && Object.fromEntries(fields.map((field) => [field, style.format[field]]))),
    style: name === "Normal" ? undefined : (style?.name ?? name),
  };
}
