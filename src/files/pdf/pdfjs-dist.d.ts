// The library's types speak of a page that draws; `library.ts` says what is used of it.
declare module "pdfjs-dist/legacy/build/pdf.worker.min.mjs";
declare module "pdfjs-dist/legacy/build/pdf.min.mjs";
