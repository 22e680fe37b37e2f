import { unzipSync } from "fflate";
import { checksums, under, zipped } from "../../tools/package/package-files";

const files = under("site/", {
  "one.txt": new TextEncoder().encode("one"),
  "folder/two.txt": new TextEncoder().encode("二"),
});

afterEach(() => {
  jest.useRealTimers();
});

test("the same files are the same bytes on any day", () => {
  const on = (day: string) => {
    jest.useFakeTimers({ now: new Date(day) });
    return Buffer.from(zipped(files));
  };
  expect(on("2026-01-02").equals(on("2027-08-09"))).toBe(true);
});

/** Date and time of a zip's first file, as the zip writes them (APPNOTE, local file header). */
const dateIn = (zip: Uint8Array): number => Buffer.from(zip).readUInt32LE(10);

test("a page that only changed in the names of its scripts has another date, by which servers tell it apart", () => {
  const page = (hash: string) => ({ "taskpane.html": new TextEncoder().encode(`<script src=a.${hash}.js>`) });
  expect(dateIn(zipped(page("0123abcd")))).not.toBe(dateIn(zipped(page("4567cdef"))));
  expect(dateIn(zipped(page("0123abcd")))).toBe(dateIn(zipped(page("0123abcd"))));
});

test("the zip holds what it was given, by its paths", () => {
  expect(Object.keys(unzipSync(zipped(files)))).toEqual(["site/one.txt", "site/folder/two.txt"]);
});

// The sum of "one" is that of `printf one | sha256sum`.
test("a checksum is a line as sha256sum writes it", () => {
  expect(checksums(files).split("\n")[0]).toBe(
    "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  site/one.txt",
  );
});
