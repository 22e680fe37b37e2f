import { act, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Grid } from "../../../src/grid/grid";
import { languages, type Language } from "../../../src/language/language";
import { PaneApp } from "../../../src/taskpane/shell/pane-app";
import { createPane, type Pane } from "../../../src/taskpane/store/pane";
import { initialSettings, type PaneSettings } from "../../../src/taskpane/store/settings";
import { fakeExcel, type FakeExcel } from "./fake-excel";

export interface OpenedPane {
  readonly pane: Pane;
  readonly excel: FakeExcel;
  readonly user: UserEvent;
  /** The settings as they were last kept. */
  readonly kept: () => PaneSettings;
}

interface Options {
  readonly language?: Language;
  readonly settings?: Partial<PaneSettings>;
  readonly excel?: FakeExcel;
}

/** Opens the pane beside a workbook with these sheets. */
export async function openPane(
  grids: readonly Grid[],
  { language = languages[0], settings = {}, excel = fakeExcel(grids) }: Options = {},
): Promise<OpenedPane> {
  let kept: PaneSettings = { ...initialSettings, ...settings };
  const pane = createPane({
    keeper: { load: () => kept, save: (changed) => void (kept = changed) },
    language,
  });
  render(<PaneApp pane={pane} />);
  await act(() => pane.connect(excel));
  return { pane, excel, user: userEvent.setup(), kept: () => kept };
}

/** Opens the pane where there is no Excel. */
export function openWithoutExcel(why: "browser" | "failed", language: Language = languages[0]): Pane {
  const pane = createPane({ keeper: { load: () => initialSettings, save: () => undefined }, language });
  render(<PaneApp pane={pane} />);
  act(() => {
    pane.noExcel(why);
  });
  return pane;
}
