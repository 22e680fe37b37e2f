import { type ErrorCode, ExcelError } from "../errors";

/** Where Excel is to break off. */
export interface BreakOff {
  readonly code: ErrorCode;
  /** Only uses of this member count, e.g. `Range.values`; of all members by default. */
  readonly member?: string;
  /** How many uses go well before, in whichever request; 0 by default. */
  readonly after?: number;
  /** How many requests fail so, one after the other; 1 by default. */
  readonly times?: number;
}

/** Lets an Excel break off half-way, as it does when memory, the network or another add-in gets in the way. */
export interface Breakdowns {
  readonly plan: (breakOff: BreakOff) => void;
  /** Called before a member is used. @throws ExcelError where it was planned */
  readonly pass: (member: string) => void;
}

export function createBreakdowns(): Breakdowns {
  let planned: BreakOff | null = null;
  let passed = 0;
  let left = 0;
  return {
    plan: (breakOff) => {
      planned = breakOff;
      passed = 0;
      left = breakOff.times ?? 1;
    },
    pass: (member) => {
      if (!planned || (planned.member ?? member) !== member) return;
      passed++;
      if (passed <= (planned.after ?? 0)) return;
      const { code } = planned;
      left--;
      if (left === 0) planned = null;
      throw new ExcelError(code);
    },
  };
}
