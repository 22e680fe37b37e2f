/**
 * How long Excel may be silent before it probably waits for the end of cell editing, in milliseconds; on a Mac an answer
 * may take 700 by itself (office-js issue 4812).
 */
const patience = 1_500;

type Listener = (isWaiting: boolean) => void;

const listeners = new Set<Listener>();
let waiting = 0;

/**
 * Tells whether Excel keeps the add-in waiting: true when a batch has been under way for 1.5 seconds, which most often means
 * that the user is editing a cell; false when the last such batch has ended.
 * @returns the function that ends the telling
 */
export function onWaiting(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Waits for a batch, and lets the listeners know if it takes long. */
export async function waitFor<Result>(batch: Promise<Result>): Promise<Result> {
  let done = 0;
  const timer = setTimeout(() => {
    count(1);
    done = -1;
  }, patience);
  try {
    return await batch;
  } finally {
    clearTimeout(timer);
    count(done);
  }
}

function count(change: number): void {
  const before = waiting > 0;
  waiting += change;
  const after = waiting > 0;
  if (before !== after) for (const tell of listeners) tell(after);
}
