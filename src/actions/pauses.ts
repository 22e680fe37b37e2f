/** How long work may go on without letting the pane answer the user, in milliseconds. */
const longestSlice = 20;

/** Lets the page do what is waiting, such as answering a click, if the work has gone on for some 20 ms. */
export type Pause = () => Promise<void>;

/** Pauses for one piece of work. */
export function pauses(): Pause {
  let start = Date.now();
  return async () => {
    if (Date.now() - start < longestSlice) return;
    await new Promise((resolve) => setTimeout(resolve));
    start = Date.now();
  };
}

/** Does work that comes in small steps to its end, and pauses between them. */
export async function inSlices<Result>(
  steps: Generator<undefined, Result>,
  pause: Pause = pauses(),
): Promise<Result> {
  let step = steps.next();
  while (!step.done) {
    await pause();
    step = steps.next();
  }
  return step.value;
}
