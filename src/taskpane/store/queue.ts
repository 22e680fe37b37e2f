/** One thing at a time: whatever writes into the workbook waits until what was asked for before has ended. */
export interface Queue {
  /** Does the work when its turn comes; `label` says what it is. */
  readonly inTurn: <Result>(work: () => Promise<Result>, label?: string) => Promise<Result>;
  /**
   * Begins what a button is for, unless the same is waiting or going on already: a second click is no second action. Both
   * get the same outcome.
   */
  readonly once: (button: string, begin: () => Promise<void>) => Promise<void>;
  /** Begins what a button is for, however often it is pressed, and lets the button show that it waits. */
  readonly shown: (button: string, begin: () => Promise<void>) => Promise<void>;
  /** Whether nothing waits and nothing is going on. */
  readonly isIdle: () => boolean;
}

/**
 * @param onBusy is told which buttons are waiting or at work
 * @param onWork is told what is being done, and null once it has ended
 */
export function createQueue(
  onBusy: (buttons: readonly string[]) => void,
  onWork: (label: string | null) => void = () => undefined,
): Queue {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const busy: { readonly button: string; readonly outcome: Promise<void> }[] = [];
  const tell = () => {
    onBusy(busy.map(({ button }) => button));
  };
  const shown: Queue["shown"] = (button, begin) => {
    const outcome = begin().finally(() => {
      busy.splice(busy.indexOf(entry), 1);
      tell();
    });
    const entry = { button, outcome };
    busy.push(entry);
    tell();
    return outcome;
  };
  return {
    shown,
    once: (button, begin) => busy.find((other) => other.button === button)?.outcome ?? shown(button, begin),
    inTurn: async (given, label = "") => {
      waiting++;
      const work = async () => {
        onWork(label);
        try {
          return await given();
        } finally {
          onWork(null);
        }
      };
      // What failed before is no reason to leave this undone.
      const mine = last.then(work, work);
      last = mine.catch(() => undefined);
      try {
        return await mine;
      } finally {
        waiting--;
      }
    },
    isIdle: () => waiting === 0,
  };
}
