import { act, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Grid } from "../../../src/core/grid/grid";
import { languages, type Language } from "../../../src/core/language/language";
import { PaneApp } from "../../../src/taskpane/shell/pane-app";
import { createPane, type Pane } from "../../../src/taskpane/store/pane";
import type { PaneSettings } from "../../../src/taskpane/store/settings";
import { fakeExcel, type FakeExcel } from "./fake-excel";
import { keeperInMemory } from "./keeper-in-memory";

export interface OpenedPane {
  readonly pane: Pane;
  readonly excel: FakeExcel;
  readonly user: UserEvent;
  /** The settings as they were last kept. */
  readonly kept: () => PaneSettings;
  /** The layouts as they were last kept on the computer. */
  readonly keptLayouts: () => string | null;
}

interface Options {
  readonly language?: Language;
  readonly settings?: Partial<PaneSettings>;
  /** The layouts that are kept on the computer, or `refusing`. */
  readonly layouts?: string | null;
  readonly excel?: FakeExcel;
}

/** Opens the pane beside a workbook with these sheets. */
export async function openPane(
  grids: readonly Grid[],
  { language = languages[0], settings = {}, layouts = null, excel = fakeExcel(grids) }: Options = {},
): Promise<OpenedPane> {
  const keeper = keeperInMemory(settings, layouts);
  const pane = createPane({ keeper, language });
  render(<PaneApp pane={pane} />);
  await act(() => pane.loadLayouts());
  await act(() => pane.connect(excel));
  return { pane, excel, user: userEvent.setup(), kept: keeper.settings, keptLayouts: keeper.layouts };
}

/** Opens the pane where there is no Excel. */
export function openWithoutExcel(why: "browser" | "failed", language: Language = languages[0]): Pane {
  const pane = createPane({ keeper: keeperInMemory(), language });
  render(<PaneApp pane={pane} />);
  act(() => {
    pane.noExcel(why);
  });
  return pane;
}
