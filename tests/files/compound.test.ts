import fc from "fast-check";
import { listStreams } from "../../src/files/compound/streams";
import { FileProblem } from "../../src/files/file-problem";
import { makeCompound } from "./make-compound";

const sector = 512;
/** Streams below 4,096 bytes share sectors of their own. */
const large = new Uint8Array(20_000).map((_, index) => index % 251);
const small = new Uint8Array(700).map((_, index) => index % 13);

/** The bytes of a stream, or the kind of the problem with the file. */
function streamOf(bytes: Uint8Array, name: string): Uint8Array | string | undefined {
  try {
    return listStreams(bytes).get(name)?.();
  } catch (problem) {
    if (problem instanceof FileProblem) return problem.kind;
    throw problem;
  }
}

/** Quicker than Jest is with thousands of numbers. */
function isSame(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && Buffer.compare(one, other) === 0;
}

/** The same file whose table says that after each sector the same one follows. */
function inCircles(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const table = (view.getUint32(76, true) + 1) * sector;
  for (let index = 0; index < sector / 4; index++) view.setUint32(table + index * 4, index, true);
  return changed;
}

test("streams of any size come back as they were written", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(sizes, (lengths) => {
      const streams = lengths.map((length, index) => [`Stream${index}`, large.slice(0, length)] as const);
      const found = listStreams(makeCompound(Object.fromEntries(streams)));
      for (const [name, content] of streams)
        expect(isSame(found.get(name.toLowerCase())?.(), content)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("only what stands at the top is listed, not what is embedded", () => {
  const found = listStreams(makeCompound({ WordDocument: large, "ObjectPool/_1/Workbook": large }));
  expect(found.has("worddocument")).toBe(true);
  expect(found.has("workbook")).toBe(false);
});

test.each([
  ["large", large],
  ["small", small],
])("a table that goes in circles ends: a %s stream", (_, content) => {
  expect(streamOf(inCircles(makeCompound({ Workbook: content })), "workbook")).toMatch(/damaged|truncated/);
});

test("a file that is cut off anywhere is never read as something else", () => {
  const whole = makeCompound({ Workbook: large, Small: small });
  fc.assert(
    fc.property(fc.integer({ min: 8, max: whole.length - 1 }), (length) => {
      const found = streamOf(whole.slice(0, length), "workbook");
      expect(typeof found === "string" || isSame(found, large)).toBe(true);
    }),
  );
});

test("any changed bytes end in a stream or a problem", () => {
  const whole = makeCompound({ Workbook: large, Small: small });
  const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(changes, (list) => {
      const changed = whole.slice();
      for (const [at, byte] of list) changed[at] = byte;
      expect(() => [streamOf(changed, "workbook"), streamOf(changed, "small")]).not.toThrow();
    }),
  );
});
