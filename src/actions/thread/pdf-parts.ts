import { setPdfParts } from "../../files/pdf/parts";

/** Has character maps from the add-in's server: webpack makes a script of each, which is loaded when a file asks for it. */
export function usePdfPartsOfServer(): void {
  setPdfParts({
    characterMap: async (file) => {
      const map = (await import(
        /* webpackInclude: /[/\\](Adobe-GB1-|GB|UniGB-)[\w-]+\.bcmap$/ */ `pdfjs-dist/cmaps/${file}`
      )) as { readonly default: string };
      const packed = atob(map.default.slice(map.default.indexOf(",") + 1));
      return Uint8Array.from(packed, (character) => character.charCodeAt(0));
    },
  });
}
