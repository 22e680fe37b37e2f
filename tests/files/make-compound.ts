import { CFB } from "@e965/xlsx";

/** The part of the library for compound files, which has no types. */
const library = CFB as {
  read(bytes: Uint8Array, options: { type: "buffer" }): object;
  find(file: object, path: string): { readonly content: Uint8Array } | null;
  write(file: object, options: { type: "buffer" }): Uint8Array;
  readonly utils: { cfb_new(): object; cfb_add(file: object, path: string, content: Uint8Array): void };
};

/** The bytes of a compound file (MS-CFB) with these streams, as the library of Excel's old formats writes it. */
export function makeCompound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = library.utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    library.utils.cfb_add(file, name, Buffer.from(content));
  return new Uint8Array(library.write(file, { type: "buffer" }));
}

/** The content of a stream, as the library finds it. */
export function streamOfCompound(bytes: Uint8Array, name: string): Uint8Array {
  const file = library.read(Buffer.from(bytes), { type: "buffer" });
  return new Uint8Array(library.find(file, name)?.content ?? []);
}
