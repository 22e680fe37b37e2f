import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { inColumns } from "../../src/cli/columns";
import { startFileThread } from "../helpers/start-file-thread";
import { FileProblem } from "../../src/files/file-problem";
import { createFileReader } from "../../src/actions/thread/file-reader";
import { mutate } from "./mutate";
import { randomNumbers } from "./random";
import { makeSamples } from "./samples";

// npm run fuzz [SEED] [COUNT] [FORMAT]: reads damaged files of every format, or of those whose names begin so (PDF). Each must end in a reading or a problem, anything
// else is a fault. Faults, and files whose thread had to be ended, are kept in the system's temporary folder.

const [seed = 1, count = 10_000] = process.argv.slice(2, 4).map(Number);
const [wanted = ""] = process.argv.slice(4);
const reader = createFileReader(startFileThread);

interface Tally {
  files: number;
  readings: number;
  slowest: number;
  readonly problems: Map<string, number>;
}

/** Problems that a file has only because the thread was ended. */
const ended = new Set(["takes-too-long", "out-of-memory", "reader-not-started"]);

function keep(index: number, format: string, bytes: Uint8Array, why: unknown): void {
  const path = join(tmpdir(), `fuzz-${seed}-${index}`);
  writeFileSync(path, bytes);
  print(`File ${index} (${format}), kept as ${path}: ${String(why)}`);
}

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    await reader.read({ source: "", given: bytes, language: "zh-CN" });
    return "reading";
  } catch (problem) {
    if (problem instanceof FileProblem) return problem.kind;
    throw problem;
  }
}

function note(tally: Tally, outcome: string, time: number): void {
  tally.files++;
  tally.slowest = Math.max(tally.slowest, time);
  if (outcome === "reading") tally.readings++;
  else tally.problems.set(outcome, (tally.problems.get(outcome) ?? 0) + 1);
}

async function main(): Promise<void> {
  const samples = (await makeSamples()).filter(({ format }) => format.startsWith(wanted));
  const tallies = samples.map(({ format }) => {
    const tally: Tally = { files: 0, readings: 0, slowest: 0, problems: new Map() };
    return { format, tally };
  });
  let faults = 0;
  let memory = 0;
  for (let index = 0; index < count; index++) {
    const at = index % samples.length;
    const [sample, tally] = [samples[at], tallies[at]?.tally];
    if (!sample || !tally) continue;
    const bytes = mutate(sample, randomNumbers(seed * 1_000_003 + index));
    const start = performance.now();
    try {
      const outcome = await outcomeOf(bytes);
      note(tally, outcome, performance.now() - start);
      if (ended.has(outcome)) keep(index, sample.format, bytes, outcome);
    } catch (fault) {
      faults++;
      keep(index, sample.format, bytes, fault);
    }
    memory = Math.max(memory, process.memoryUsage.rss());
  }
  reader.close();
  print(`Seed ${seed}, ${count} files, ${faults} faults, at most ${Math.round(memory / 2 ** 20)} MB`);
  const rows = tallies.map(({ format, tally: { files, readings, slowest, problems } }) => [
    format,
    String(files),
    String(readings),
    `${Math.round(slowest)} ms`,
    [...problems].map(([kind, times]) => `${kind} ${times}`).join(", "),
  ]);
  print(inColumns([["format", "files", "read", "slowest", "problems"], ...rows]).join("\n"));
  if (faults > 0) process.exitCode = 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

void main();
