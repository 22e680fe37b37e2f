/** A table of a document; each row has a text for every column. */
export interface DocumentTable {
  readonly kind: "table";
  readonly columns: readonly {
    readonly header: string;
    /** Its share of the page's width; all shares together are 100. */
    readonly share: number;
    readonly isCentred: boolean;
  }[];
  readonly rows: readonly (readonly string[])[];
}

/** A piece of a document, from top to bottom; line breaks in texts stay. */
export type DocumentBlock =
  { readonly kind: "title" | "heading" | "text" | "quiet"; readonly text: string } | DocumentTable;

/** A document to print on A4, described but not made; each section begins on a page of its own. */
export interface PrintedDocument {
  readonly title: string;
  readonly sections: readonly (readonly DocumentBlock[])[];
}
