import { readHere, type Asked, type SourceContent } from "../../src/actions/read-source";
import {
  createFileReader,
  type FileReader,
  type StartThread,
  type TimeLimits,
} from "../../src/actions/thread/file-reader";
import { startFileThread } from "../helpers/start-file-thread";
import { FileProblem } from "../../src/files/file-problem";
import { limits } from "../../src/files/limits";
import type { Given } from "../../src/files/read-file";
import { formWorkbook } from "../helpers/form-workbook";
import { makeWorkbook } from "../files/make-workbook";
import { makePdf, text as pdfText } from "../files/pdf/make-pdf";

const ask = (given: Given): Asked => ({ source: "去年", given, language: "zh-CN" });
const workbook = makeWorkbook({ 申报表: [["维护"]] });
const text = ask(new TextEncoder().encode("甲\t乙"));
const readers: FileReader[] = [];

function readerIn(start: StartThread, times?: Partial<Record<keyof TimeLimits, number>>): FileReader {
  const reader = createFileReader(start, { ...limits, ...times });
  readers.push(reader);
  return reader;
}

afterEach(() => {
  for (const reader of readers.splice(0)) reader.close();
});

/**
 * A thread that starts; counts how many were started and ended.
 * @param post does what it is asked; never answers, unless it is given
 */
function countedThread(post: (onAnswer: Parameters<StartThread>[0]) => void = () => undefined) {
  const counts = { started: 0, ended: 0 };
  const start: StartThread = (onAnswer) => {
    counts.started++;
    queueMicrotask(() => {
      onAnswer({ kind: "ready" });
    });
    return {
      post: () => {
        post(onAnswer);
      },
      end: () => counts.ended++,
    };
  };
  return { counts, start };
}

test("a thread reads files one after the other, and what was copied", async () => {
  const reader = readerIn(startFileThread);
  const [first, second, third] = await Promise.all([
    reader.read(ask(workbook)),
    reader.read(text),
    reader.read(ask({ html: "<table><tr><td>粘贴</table>", text: "" })),
  ]);
  const texts = ({ sheets }: SourceContent) => sheets[0]?.grid.cells.map((cell) => cell.text);
  expect(first.sheets[0]?.grid.name).toBe("申报表");
  expect(texts(second)).toEqual(["甲", "乙"]);
  expect(texts(third)).toEqual(["粘贴"]);
});

test("what a thread found is what is found without one: forms, other sheets and sentences", async () => {
  const asked = ask(await formWorkbook("real/shanghai_2026_a"));
  const found = await readerIn(startFileThread).read(asked);
  expect(found.forms).toHaveLength(1);
  expect(found).toEqual(await readHere(asked));
});

test("a problem with a file comes out of the thread as it is, and the next file is read", async () => {
  const reader = readerIn(startFileThread);
  await expect(reader.read(ask(workbook.slice(0, 200)))).rejects.toEqual(new FileProblem("truncated"));
  await expect(reader.read(text)).resolves.toMatchObject({ omissions: [] });
});

test("a failure that the library leaves to nobody does not end the thread: the page is damaged, and the next file is read", async () => {
  const content = pdfText(50, 700, "项目名称");
  const whole = Buffer.from(makePdf([{ content }, { content, rotate: 90 }])).toString("latin1");
  // The pages are looked for one by one then, and the last one's parts have no end.
  const damaged = whole
    .replace("/Count 2", "/Coun\u00d4 2")
    .replace("842] /Rotate 90", "842\u00b4 /Rotate 90");
  const reader = readerIn(startFileThread);
  await expect(reader.read(ask(new Uint8Array(Buffer.from(damaged, "latin1"))))).rejects.toMatchObject({
    kind: "pdf-page-damaged",
  });
  await expect(reader.read(text)).resolves.toMatchObject({ omissions: [] });
});

test("a thread that worked for long is ended, since its memory would stay; the next file has another", async () => {
  const { counts, start } = countedThread((onAnswer) => {
    onAnswer({ kind: "end", omissions: [], sentences: [] });
  });
  const reader = readerIn(start, { lastingMilliseconds: -1 });
  await reader.read(text);
  await reader.read(text);
  expect(counts).toEqual({ started: 2, ended: 2 });
  const lasting = readerIn(start);
  await lasting.read(text);
  await lasting.read(text);
  expect(counts).toEqual({ started: 3, ended: 2 });
});

test("a file that takes too long is given up and its thread is ended; the next file has another", async () => {
  const { counts, start } = countedThread();
  const reader = readerIn(start, { readMilliseconds: 1 });
  const readings = [reader.read(text), reader.read(text)];
  for (const reading of readings)
    await expect(reading).rejects.toMatchObject({ kind: "takes-too-long", values: { seconds: "0.001" } });
  expect(counts).toEqual({ started: 2, ended: 2 });
});

test("a reading that is stopped ends its thread at once and fails with the reason", async () => {
  const { counts, start } = countedThread();
  const reader = readerIn(start);
  const stop = new AbortController();
  const reading = reader.read(text, { signal: stop.signal });
  const waiting = reader.read(text, { signal: stop.signal });
  setImmediate(() => {
    stop.abort("stopped");
  });
  await expect(reading).rejects.toBe("stopped");
  await expect(waiting).rejects.toBe("stopped");
  expect(counts).toEqual({ started: 1, ended: 1 });
});

test.each(["out-of-memory", "reader-not-started"] as const)("a thread that fails with %s", async (why) => {
  const reader = readerIn((_, onFailure) => {
    queueMicrotask(() => {
      onFailure(why);
    });
    return { post: () => undefined, end: () => undefined };
  });
  await expect(reader.read(text)).rejects.toMatchObject({ kind: why });
});

test("a thread that never starts", async () => {
  const reader = readerIn(() => ({ post: () => undefined, end: () => undefined }), {
    startMilliseconds: 1,
  });
  await expect(reader.read(text)).rejects.toMatchObject({ kind: "reader-not-started" });
});

test("closing the reader ends what is being read", async () => {
  const { counts, start } = countedThread();
  const reader = readerIn(start);
  const reading = reader.read(text);
  setImmediate(() => {
    reader.close();
  });
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  expect(counts.ended).toBe(1);
});
