import { sentenceOf, type Excel, type PaneStore } from "./pane-store";
import { recheck, withSheet } from "./recheck";

const extents = ["nothing", "active", "workbook"] as const;
type Extent = (typeof extents)[number];

/** Keeps what the pane knows of the workbook up to date. */
export interface Reader {
  /**
   * Reads the active sheet, or all of them; what is asked for while a reading goes on is read once after it. Resolves
   * when everything that was asked for has been read, or could not be.
   */
  readonly read: (extent: Exclude<Extent, "nothing">) => Promise<void>;
  /** Judges anew what has been read. */
  readonly recheck: () => void;
}

export function createReader({ getState, setState }: PaneStore, { actions, check }: Excel): Reader {
  let wanted: Extent = "nothing";
  let going: Promise<void> | null = null;

  const judge = (sheets: NonNullable<ReturnType<typeof getState>["sheets"]>) =>
    recheck(sheets, getState().settings, check);

  const readOnce = async (extent: Extent) => {
    if (extent === "workbook") {
      const sheets = await actions.readWorkbook();
      // A change of the sheets meanwhile makes this old before it is shown.
      if (wanted !== "workbook") setState({ sheets: judge(sheets) });
    } else {
      const read = await actions.readActiveSheet();
      if (wanted !== "nothing") return;
      setState({ sheets: judge(withSheet(getState().sheets ?? [], read)), activeSheet: read.sheet.id });
    }
  };

  const readAll = async () => {
    while (wanted !== "nothing") {
      const extent = wanted;
      wanted = "nothing";
      try {
        await readOnce(extent);
      } catch (problem) {
        setState({ message: { kind: "problem", text: sentenceOf(problem, getState().language) } });
      }
    }
    going = null;
  };

  return {
    read: (extent) => {
      if (extents.indexOf(extent) > extents.indexOf(wanted)) wanted = extent;
      going ??= readAll();
      return going;
    },
    recheck: () => {
      const { sheets } = getState();
      if (sheets) setState({ sheets: judge(sheets) });
    },
  };
}
