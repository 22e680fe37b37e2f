import { ExcelProblem } from "../../excel/excel-problem";
import type { Task } from "./pane-state";
import { sentenceOf, type PaneStore } from "./pane-store";
import type { Queue } from "./queue";

/** How long something may take before the pane shows that it is going on (milliseconds). */
const slowAfter = 500;

/** What work may know of its task: when it is to end, and whom to tell how far it is. */
export interface TaskWatcher {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
}

/**
 * Does something in Excel, and shows it if it takes long. Gives null if it fails, which is then told in one sentence, or if
 * the user has stopped it. Work that cannot be stopped goes on when the user leaves it, and gives what it gives.
 * @param stopped what is told once the user has stopped the work; without it the work cannot be stopped
 */
export async function runTask<Result>(
  store: PaneStore,
  label: string,
  work: (watcher: TaskWatcher) => Promise<Result>,
  stopped: string | null = null,
): Promise<{ readonly result: Result } | null> {
  const { getState, setState } = store;
  const stop = new AbortController();
  let task: Task | null = null;
  const put = (next: Task | null) => {
    const others = getState().tasks.filter((other) => other !== task);
    setState({ tasks: next ? [...others, next] : others });
    task = next;
  };
  const change = (changed: Partial<Task>) => {
    if (task) put({ ...task, ...changed });
  };
  const leave = () => {
    put(null);
    if (stopped !== null) stop.abort();
  };
  put({ label, isSlow: false, progress: null, canStop: stopped !== null, leave });
  const timer = setTimeout(() => {
    change({ isSlow: true });
  }, slowAfter);
  const onProgress: TaskWatcher["onProgress"] = (done, all) => {
    change({ progress: { done, all } });
  };
  try {
    return { result: await work({ signal: stop.signal, onProgress }) };
  } catch (problem) {
    const isStopped = stopped !== null && stop.signal.aborted && isStop(problem, stop.signal);
    const message = isStopped
      ? ({ kind: "done", text: stopped } as const)
      : ({ kind: "problem", text: sentenceOf(problem, getState().language) } as const);
    setState({ message });
    return null;
  } finally {
    clearTimeout(timer);
    put(null);
  }
}

/** What a task is called, and what is told once the user has stopped it; null where it cannot be stopped. */
export interface TaskTexts {
  readonly label: string;
  readonly stopped?: string | null;
}

/** The same for what writes into the workbook: it waits for its turn, and may be stopped while it waits. */
export function runInTurn<Result>(
  store: PaneStore,
  queue: Queue,
  { label, stopped = null }: TaskTexts,
  work: (watcher: TaskWatcher) => Promise<Result>,
): Promise<{ readonly result: Result } | null> {
  const task = (watcher: TaskWatcher) =>
    queue.inTurn(() => {
      watcher.signal.throwIfAborted();
      return work(watcher);
    }, label);
  return runTask(store, label, task, stopped);
}

/** Whether work ended since it was stopped, with everything as it was. */
function isStop(problem: unknown, { reason }: AbortSignal): boolean {
  return problem === reason || (problem instanceof ExcelProblem && problem.kind === "restored");
}
