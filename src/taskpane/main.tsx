import { createRoot } from "react-dom/client";
import { languageOf } from "./language-of";
import { meetOffice } from "./office";
import { PaneApp } from "./shell/pane-app";
import { browserKeeper } from "./store/keeper";
import { createPane } from "./store/pane";

const root = document.getElementById("pane");
if (!root) throw new Error("The page has no place for the pane");

const pane = createPane({
  keeper: browserKeeper(() => window.localStorage),
  language: languageOf(location.search, navigator.language),
});
createRoot(root).render(<PaneApp pane={pane} />);
void connect();

/** Finds out where the pane stands, and connects it with the workbook if it stands in Excel. */
async function connect(): Promise<void> {
  const surroundings = await meetOffice();
  if (surroundings.place !== "excel") {
    pane.noExcel(surroundings.place);
    return;
  }
  pane.surroundedBy(surroundings.language, surroundings.isDark);
  // What works with the workbook is loaded after the pane's first paint.
  const { connectExcel } = await import("./connect-excel");
  await connectExcel(pane);
}
