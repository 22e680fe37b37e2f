import type { Task } from "./pane-state";
import { sentenceOf, type PaneStore } from "./pane-store";

/** How long something may take before the pane shows that it is going on (milliseconds). */
const slowAfter = 500;

/**
 * Does something in Excel, and shows it if it takes long. Gives null if it fails, which is then told in one sentence,
 * or if the user stops waiting for it.
 */
export async function runTask<Result>(
  store: PaneStore,
  label: string,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result } | null> {
  const { getState, setState } = store;
  return new Promise((resolve) => {
    let task: Task = {
      label,
      isSlow: false,
      cancel: () => {
        end(null);
      },
    };
    const put = (next: Task | null) => {
      setState({
        tasks: getState().tasks.flatMap((other) => (other !== task ? [other] : next ? [next] : [])),
      });
      if (next) task = next;
    };
    const timer = setTimeout(() => {
      put({ ...task, isSlow: true });
    }, slowAfter);
    let hasEnded = false;
    const end = (outcome: { readonly result: Result } | null) => {
      if (hasEnded) return;
      hasEnded = true;
      clearTimeout(timer);
      put(null);
      resolve(outcome);
    };
    setState({ tasks: [...getState().tasks, task] });
    work().then(
      (result) => {
        end({ result });
      },
      (problem: unknown) => {
        if (hasEnded) return;
        setState({ message: { kind: "problem", text: sentenceOf(problem, getState().language) } });
        end(null);
      },
    );
  });
}
