import { FileProblem } from "../../files/file-problem";
import { limits } from "../../files/limits";
import type { OnPage } from "../../files/unread-pages";
import type { Asked, ReadingOptions, ReadSource, SourceContent } from "../read-source";
import { collectPieces } from "./pieces";
import type { Answer } from "./protocol";

/**
 * Reads files and recognises their forms in a thread of its own, one after the other, so that none can hang the program.
 */
export interface FileReader {
  /** Reads a source; it fails with a FileProblem, too, if that takes too long or too much memory. */
  readonly read: ReadSource;
  /** Ends the thread, and with it what is being read. The next reading starts another. */
  close(): void;
}

/** A thread that reads; it answers once with `ready`, and then each request. */
export interface Thread {
  post(asked: Asked): void;
  end(): void;
}

/** Starts a thread; `onFailure` is told why it is gone where it ends without being asked to. */
export type StartThread = (
  onAnswer: (answer: Answer) => void,
  onFailure: (why: "out-of-memory" | "reader-not-started") => void,
) => Thread;

/** The limits of the thread's time, in milliseconds. */
export type TimeLimits = Pick<
  typeof limits,
  "readMilliseconds" | "startMilliseconds" | "lastingMilliseconds"
>;

/** A reader whose thread is started by its first reading, and again after one that had to be ended or worked for long. */
export function createFileReader(
  start: StartThread,
  times: { readonly [Key in keyof TimeLimits]: number } = limits,
): FileReader {
  let running: Running | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const stop = (reason: unknown) => {
    running?.fail(reason);
    running = null;
  };
  const readNext = async (asked: Asked, { signal, onPage }: ReadingOptions = {}) => {
    signal?.throwIfAborted();
    const thread = (running ??= startRunning(start, times));
    const abort = () => {
      stop(signal?.reason);
    };
    signal?.addEventListener("abort", abort);
    try {
      return await thread.read(asked, onPage);
    } finally {
      signal?.removeEventListener("abort", abort);
      if (running === thread && thread.isSpent()) stop(null);
    }
  };
  return {
    read(asked, options) {
      const reading = last.then(() => readNext(asked, options));
      last = reading.catch(() => undefined);
      return reading;
    },
    close() {
      stop(new DOMException("The reader was closed", "AbortError"));
    },
  };
}

/** A started thread and what waits for it. */
interface Running {
  read(asked: Asked, onPage?: OnPage): Promise<SourceContent>;
  fail(reason: unknown): void;
  /** Whether it is gone, or has used much memory, which nothing but its end gives back soon. */
  isSpent(): boolean;
}

function startRunning(start: StartThread, times: { readonly [Key in keyof TimeLimits]: number }): Running {
  let isGone = false;
  let isTired = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: PromiseWithResolvers | null = null;
  const ready = withResolvers<undefined>();
  // A thread may fail while nobody waits for it.
  ready.promise.catch(() => undefined);

  const fail = (reason: unknown) => {
    if (isGone) return;
    isGone = true;
    clearTimeout(timer);
    thread.end();
    ready.reject(reason);
    waiting?.reject(reason);
  };
  const within = (milliseconds: number, problem: FileProblem) => {
    timer = setTimeout(() => {
      fail(problem);
    }, milliseconds);
  };
  const readWithin = () => {
    const seconds = String(times.readMilliseconds / 1_000);
    within(times.readMilliseconds, new FileProblem("takes-too-long", { seconds }));
  };
  let onPageNow: OnPage = () => undefined;
  /** A file of many pages may take long; one page may not. */
  const nextPage: OnPage = (page, pages) => {
    clearTimeout(timer);
    readWithin();
    onPageNow(page, pages);
  };
  let collection = collectPieces("");
  const onAnswer = (answer: Answer) => {
    switch (answer.kind) {
      case "grid":
      case "form":
      case "sheet":
        collection.add(answer);
        return;
      case "page":
        nextPage(answer.page, answer.pages);
        return;
      case "ready":
        ready.resolve(undefined);
        break;
      case "end":
        waiting?.resolve({ ...collection.found(), omissions: answer.omissions, sentences: answer.sentences });
        break;
      case "problem":
        waiting?.reject(new FileProblem(answer.problem, answer.values));
        break;
      case "fault":
        waiting?.reject(new Error(answer.message));
    }
    clearTimeout(timer);
  };
  const thread = start(onAnswer, (why) => {
    fail(new FileProblem(why));
  });
  within(times.startMilliseconds, new FileProblem("reader-not-started"));

  return {
    async read(asked, onPage = () => undefined) {
      await ready.promise;
      const answer = withResolvers<SourceContent>();
      waiting = answer;
      collection = collectPieces(asked.source);
      onPageNow = onPage;
      readWithin();
      const start = performance.now();
      thread.post(asked);
      try {
        return await answer.promise;
      } finally {
        isTired = performance.now() - start > times.lastingMilliseconds;
      }
    },
    fail,
    isSpent: () => isGone || isTired,
  };
}

type PromiseWithResolvers = ReturnType<typeof withResolvers<SourceContent>>;

/** Promise.withResolvers, which Node 20 does not have. */
function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((onValue, onFailure) => {
    resolve = onValue;
    reject = onFailure;
  });
  return { promise, resolve, reject };
}
