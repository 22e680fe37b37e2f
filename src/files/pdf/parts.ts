/**
 * What the reader loads only when a PDF file is opened. A page has both from the add-in's server, as scripts, since its
 * policy lets nothing else through; the command line's thread from its own folder.
 */
export interface PdfParts {
  /** The library's two parts: the one that reads, which must be there first, and the one that is called. */
  readonly library: () => Promise<unknown>;
  /** The packed bytes of a character map, by the name of its file. */
  readonly characterMap: (file: string) => Promise<Uint8Array>;
}

let parts: PdfParts = {
  library: async () => {
    await import("pdfjs-dist/legacy/build/pdf.worker.min.mjs");
    return (await import("pdfjs-dist/legacy/build/pdf.min.mjs")) as unknown;
  },
  characterMap: () => Promise.reject(new Error("Nothing was said about where character maps are")),
};

/** Says where parts come from. */
export function setPdfParts(own: Partial<PdfParts>): void {
  parts = { ...parts, ...own };
}

export function loadParts(): Promise<unknown> {
  return parts.library();
}

/**
 * What a text's codes mean in fonts that do not tell: Adobe's maps of the Chinese character sets GB 2312, GBK and GB 18030,
 * and those that name them by Unicode. Without them such texts would be nothing, or wrong.
 */
const known = /^(Adobe-GB1-|GB|UniGB-)[\w-]+$/;

/** Loads a map that a file asks for. It fails for names that are not Chinese maps, whatever a file may ask for. */
export function loadCharacterMap(name: string): Promise<Uint8Array> {
  return known.test(name)
    ? parts.characterMap(`${name}.bcmap`)
    : Promise.reject(new Error("Not a Chinese character map"));
}
