import type { Browser, Page } from "playwright-core";

/** One task of the page's main thread: how long it took, and how much of that the processor worked for it (milliseconds). */
export interface Task {
  readonly wall: number;
  readonly processor: number;
}

/** What Chromium notes while it traces (Trace Event Format); times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const categories = ["__metadata", "toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];

/** The tasks of a page's main thread while something is done, the longest first. */
export async function tasksWhile(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<readonly Task[]> {
  await browser.startTracing(page, { categories });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return mainThreadTasks(trace.traceEvents);
}

function mainThreadTasks(events: readonly TraceEvent[]): readonly Task[] {
  const mainThreads = events.filter(
    ({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain",
  );
  const isOnMain = ({ pid, tid }: TraceEvent) =>
    mainThreads.some((thread) => thread.pid === pid && thread.tid === tid);
  return events
    .filter((event) => event.name === "RunTask" && event.ph === "X" && isOnMain(event))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1_000, processor: tdur / 1_000 }))
    .sort((one, other) => other.wall - one.wall);
}
