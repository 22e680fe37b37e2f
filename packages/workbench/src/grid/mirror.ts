import type { Book, Sheet } from "excel-stand-in/book/book";

/** Things on a sheet that the host keeps and Univer shows. */
export interface Mirrored<Item> {
  readonly items: (sheet: Sheet) => readonly Item[];
  readonly add: (sheet: string, items: readonly { readonly id: string; readonly item: Item }[]) => void;
  readonly remove: (sheet: string, ids: readonly string[]) => void;
}

/** @returns a function that makes Univer show what the host has now; it does nothing where nothing changed */
export function mirror<Item>(book: Book, { items, add, remove }: Mirrored<Item>): () => void {
  const shown = new Map<string, { readonly ids: readonly string[]; readonly text: string }>();
  let last = 0;
  return () => {
    for (const sheet of book.sheets.values()) {
      const now = items(sheet);
      const text = JSON.stringify(now);
      const before = shown.get(sheet.id) ?? { ids: [], text: "[]" };
      if (text === before.text) continue;
      remove(sheet.id, before.ids);
      const named = now.map((item) => ({ id: `shown${++last}`, item }));
      add(sheet.id, named);
      shown.set(sheet.id, { ids: named.map(({ id }) => id), text });
    }
  };
}
