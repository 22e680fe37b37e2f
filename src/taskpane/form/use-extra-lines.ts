import { useState } from "react";

/** A line that the user has asked for beyond those that the form prints. */
export interface ExtraLine {
  /** The key of the group that it stands in. */
  readonly group: string;
  readonly id: number;
}

export interface ExtraLines {
  readonly lines: readonly ExtraLine[];
  readonly add: (group: string) => void;
  readonly close: (id: number) => void;
}

/** The lines that stand in the pane below a group's printed ones until they are written or left empty. */
export function useExtraLines(): ExtraLines {
  const [{ lines }, setState] = useState<{ lines: readonly ExtraLine[]; next: number }>({
    lines: [],
    next: 0,
  });
  return {
    lines,
    add: (group) => {
      setState((now) => ({ lines: [...now.lines, { group, id: now.next }], next: now.next + 1 }));
    },
    close: (id) => {
      setState((now) => ({ ...now, lines: now.lines.filter((line) => line.id !== id) }));
    },
  };
}
