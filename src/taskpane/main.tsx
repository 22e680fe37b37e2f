import { createRoot } from "react-dom/client";
import { languageOf } from "./language-of";
import { meetOffice } from "./office";
import { PaneApp } from "./shell/pane-app";
import { browserKeeper } from "./store/keeper";
import { createPane, type Pane } from "./store/pane";

const root = document.getElementById("pane");
if (!root) throw new Error("The page has no place for the pane");

const pane = createPane({
  keeper: browserKeeper(() => window.localStorage),
  language: languageOf(location.search, navigator.language),
});
createRoot(root).render(<PaneApp pane={pane} />);
void connect(pane);

/** Finds out where the pane stands; in Excel it loads what works on sheets. */
async function connect(pane: Pane): Promise<void> {
  const surroundings = await meetOffice();
  if (surroundings.place !== "excel") {
    pane.noExcel(surroundings.place);
    return;
  }
  pane.surroundedBy(surroundings.language, surroundings.isDark);
  const { connectExcel } = await import("./excel-actions");
  await connectExcel(pane);
}
