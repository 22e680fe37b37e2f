import { readFileSync } from "node:fs";
import { join } from "node:path";
import { textsInChinese } from "../../src/cli/messages/zh-CN";
import { textsInEnglish } from "../../src/cli/messages/en-US";
import { fileEndings } from "../../src/files/endings";
import { formats, otherFormats } from "../../src/files/formats";
import { identify } from "../../src/files/guard";
import { sourceOf } from "../../src/files/source";
import { makeSamples } from "../fuzz/samples";
import { makeCompound } from "./make-compound";

const sorted = (texts: Iterable<string>) => [...texts].sort();
const endingsIn = (text: string) => sorted(new Set(text.match(/\.[a-z]+\b/g) ?? []));
const manual = readFileSync(join(__dirname, "../../docs/zh-CN/user-manual.md"), "utf8");

function problemOf(bytes: Uint8Array): unknown {
  try {
    return identify(sourceOf(bytes)).id;
  } catch (problem) {
    return problem;
  }
}

test("no two formats have an id or an ending in common", () => {
  const ids = formats.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(fileEndings).size).toBe(fileEndings.length);
});

test("the fuzzer has a sample of every format, and each is known by its bytes", async () => {
  const known = (await makeSamples()).map(({ parts, pack }) => identify(sourceOf(pack(parts))).id);
  expect(sorted(new Set(known))).toEqual(sorted(formats.map(({ id }) => id)));
});

test("no sample is taken for one of the formats that are not read", async () => {
  for (const { parts, pack } of await makeSamples()) {
    const source = sourceOf(pack(parts));
    expect(otherFormats.filter(({ recognises }) => recognises(source))).toEqual([]);
  }
});

test.each([
  [".doc", makeCompound({ WordDocument: new Uint8Array(5_000) })],
  ["Excel 95", makeCompound({ Book: new Uint8Array(5_000) })],
  [".mht", new TextEncoder().encode("MIME-Version: 1.0\r\n\r\n<html></html>")],
  [".xml", new TextEncoder().encode('<?xml version="1.0"?><invoice/>')],
])("%s is called by its name where it cannot be read", (name, bytes) => {
  expect(problemOf(bytes)).toMatchObject({ kind: "other-format", values: { format: name } });
});

test.each([
  ["the manual", /能读 Excel[^]*?编码自动识别/.exec(manual)?.[0]],
  ["the command line's help in Chinese", /文件可以是[^]*?编码都可以/.exec(textsInChinese.help)?.[0]],
  ["the command line's help in English", /A PATH is a file[^]*?GBK/.exec(textsInEnglish.help)?.[0]],
])("%s names every ending that is read, and no other", (_, sentence = "") => {
  expect(endingsIn(sentence)).toEqual(sorted(fileEndings));
});
