import { useCallback, type ReactElement } from "react";
import type { CellAddress } from "../../core/grid/grid";
import { DepartmentSection } from "../department/department-section";
import { OfficeSection } from "../office/office-section";
import { OverviewView } from "../overview/overview-view";
import { YearSection } from "../papers/year-section";
import { usePane, usePaneState } from "../pane-context";
import { LeftOut } from "./left-out";

/** All forms of the workbook. */
export function OverviewPanel(): ReactElement {
  const pane = usePane();
  const sheets = usePaneState((state) => state.sheets) ?? [];
  const judged = usePaneState((state) => state.judged);
  const language = usePaneState((state) => state.language);
  const unit = usePaneState(({ settings }) => settings.unit);
  const open = useCallback(
    (sheet: string, cell: CellAddress) => {
      void pane.showCell(sheet, cell);
    },
    [pane],
  );
  return (
    <>
      <OverviewView sheets={sheets} judged={judged} unit={unit} language={language} open={open}>
        <DepartmentSection />
        <OfficeSection />
        <YearSection />
      </OverviewView>
      <LeftOut />
    </>
  );
}
