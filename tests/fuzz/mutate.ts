import type { Sample } from "./samples";

type Random = (below: number) => number;
type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** What damages and enemies do to a file. */
const mutations: readonly Mutation[] = [
  // single bytes
  (bytes, random) => {
    const changed = bytes.slice();
    for (let times = random(8); times >= 0; times--) changed[random(bytes.length)] = random(256);
    return changed;
  },
  // cut off
  (bytes, random) => bytes.slice(0, random(bytes.length)),
  // a piece is lost
  (bytes, random) => {
    const [start, end] = rangeIn(bytes, random);
    return joined(bytes.subarray(0, start), bytes.subarray(end));
  },
  // a piece stands there many times
  (bytes, random) => {
    const [start, end] = rangeIn(bytes, random);
    const times = Math.min(1 + random(2_000), 1 + Math.floor(1_000_000 / (end - start + 1)));
    const piece = bytes.subarray(start, end);
    return joined(bytes.subarray(0, end), ...new Array<Uint8Array>(times).fill(piece), bytes.subarray(end));
  },
  // a piece goes elsewhere
  (bytes, random) => {
    const changed = bytes.slice();
    const [start, end] = rangeIn(bytes, random);
    changed.copyWithin(random(bytes.length), start, end);
    return changed;
  },
  // a number becomes huge
  (bytes, random) => {
    const changed = bytes.slice();
    const at = random(bytes.length);
    changed.fill(random(2) === 0 ? 0xff : 0x00, at, at + 1 + random(8));
    return changed;
  },
  // a number in the text becomes huge
  (bytes, random) => {
    const text = Buffer.from(bytes).toString("latin1");
    const numbers = [...text.matchAll(/\d+/g)];
    const found = numbers[random(numbers.length)];
    if (!found) return bytes;
    const huge = ["1000000000", "-1", "99999999999999999999", "1048576", "0"][random(5)] ?? "";
    const end = found.index + found[0].length;
    return new Uint8Array(Buffer.from(text.slice(0, found.index) + huge + text.slice(end), "latin1"));
  },
];

/** One file of a sample's format, damaged in one to three ways. */
export function mutate({ parts, pack }: Sample, random: Random): Uint8Array {
  const names = Object.keys(parts);
  const changed = { ...parts };
  for (let times = random(3); times >= 0; times--) {
    const name = names[random(names.length)] ?? "";
    const part = changed[name] ?? new Uint8Array();
    if (part.length > 0) changed[name] = mutations[random(mutations.length)]?.(part, random) ?? part;
  }
  return pack(changed);
}

function rangeIn(bytes: Uint8Array, random: Random): [number, number] {
  const start = random(bytes.length);
  return [start, Math.min(bytes.length, start + 1 + random(200))];
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
