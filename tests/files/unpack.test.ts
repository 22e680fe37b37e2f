import { randomBytes } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { FileProblem } from "../../src/files/file-problem";
import { unpack } from "../../src/files/package/unpack";
import { changeDirectory } from "./make-workbook";

const everything = () => true;

/** The kind of problem and its values that unpacking everything gives. */
function problemOf(bytes: Uint8Array): unknown {
  try {
    unpack(bytes, everything);
  } catch (problem) {
    if (problem instanceof FileProblem) return [problem.kind, problem.values];
    throw problem;
  }
  return "no problem";
}

const noise = new Uint8Array(randomBytes(200_000));

test("parts come out as they went in, deflated or stored, small or large", () => {
  const parts = { "a.xml": strToU8("<a/>"), "b/large.xml": noise, "empty.xml": new Uint8Array() };
  expect(unpack(zipSync(parts), everything)).toEqual(parts);
  expect(unpack(zipSync(parts, { level: 0 }), everything)).toEqual(parts);
});

test("only the wanted parts are unpacked", () => {
  const bytes = zipSync({ "a.xml": strToU8("<a/>"), "b.png": noise });
  expect(Object.keys(unpack(bytes, (name) => name.endsWith(".xml")))).toEqual(["a.xml"]);
});

test("sizes in zip64 fields, as Java programs write them, are understood", () => {
  const text = strToU8("<a/>");
  const extra = new Uint8Array(16);
  new DataView(extra.buffer).setBigUint64(0, BigInt(text.length), true);
  new DataView(extra.buffer).setBigUint64(8, BigInt(text.length), true);
  const bytes = zipSync({ "a.xml": [text, { level: 0, extra: { 1: extra } }] });
  const zip64 = changeDirectory(bytes, "a.xml", { packedSize: 0xffffffff, size: 0xffffffff });
  expect(unpack(zip64, everything)).toEqual({ "a.xml": text });
});

describe("limits, checked in the directory before anything is unpacked", () => {
  test("the number of parts", () => {
    const parts = Array.from({ length: 5_001 }, (_, index) => [`${index}.xml`, strToU8("x")] as const);
    const bytes = zipSync(Object.fromEntries<Uint8Array>(parts), { level: 0 });
    expect(problemOf(bytes)).toEqual(["too-many-parts", { count: "5001", limit: "5000" }]);
  });

  test("the size of all parts", () => {
    const bytes = zipSync({ "a.xml": noise, "b.xml": noise });
    const half = changeDirectory(bytes, "a.xml", { size: 100 * 1024 * 1024 });
    const both = changeDirectory(half, "b.xml", { size: 100 * 1024 * 1024 + 1 });
    expect(problemOf(both)).toEqual(["unpacks-too-large", { size: "200.1", limit: "200" }]);
  });

  test("parts that are read: their sizes together, unpacked", () => {
    const bytes = changeDirectory(zipSync({ "a.xml": noise, "b.xml": noise }), "a.xml", {
      size: 16 * 1024 * 1024,
    });
    expect(problemOf(bytes)).toEqual(["unpacks-too-large", { size: "16.2", limit: "16" }]);
  });

  test("a bomb: how many times it swells", () => {
    const bytes = zipSync({ "bomb.xml": new Uint8Array(20_000_000) });
    const ratio = Math.ceil(20_000_000 / bytes.length);
    expect(problemOf(bytes)).toEqual(["unpacks-too-far", { ratio: String(ratio), limit: "200" }]);
  });
});

describe("a package that does not hold what its directory says", () => {
  test.each([
    ["small", strToU8("<a>some text</a>")],
    ["large", noise],
  ])("a %s part that is larger or smaller than it claims", (_, content) => {
    const bytes = zipSync({ "a.xml": content });
    const claims = (size: number) => problemOf(changeDirectory(bytes, "a.xml", { size }));
    expect(claims(content.length - 1)).toEqual(["damaged", { part: "a.xml" }]);
    expect(claims(content.length + 1)).toEqual(["damaged", { part: "a.xml" }]);
  });

  test("a part whose checksum is another", () => {
    const bytes = changeDirectory(zipSync({ "a.xml": noise }), "a.xml", { crc32: 1 });
    expect(problemOf(bytes)).toEqual(["damaged", { part: "a.xml" }]);
  });

  test("a part that is packed in a way that Excel does not use", () => {
    const bytes = changeDirectory(zipSync({ "a.xml": noise }), "a.xml", { method: 14 });
    expect(problemOf(bytes)).toEqual(["damaged", { part: "a.xml" }]);
  });

  test("a part that is locked", () => {
    const bytes = changeDirectory(zipSync({ "a.xml": noise }), "a.xml", { flags: 1 });
    expect(problemOf(bytes)).toEqual(["encrypted", {}]);
  });

  test("a part that would lie beyond the end", () => {
    const bytes = changeDirectory(zipSync({ "a.xml": noise }), "a.xml", { offset: 300_000 });
    expect(problemOf(bytes)).toEqual(["truncated", {}]);
  });
});
