import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/associate-commands";
import type { PaneLink } from "../commands/pane-link";
import { languageOf } from "./language-of";
import { meetOffice, type Surroundings } from "./office";
import { PaneApp } from "./shell/pane-app";
import { browserKeeper } from "./store/keeper";
import { createPane } from "./store/pane";

const root = document.getElementById("pane");
if (!root) throw new Error("The page has no place for the pane");

const pane = createPane({
  keeper: browserKeeper(
    () => window.localStorage,
    () => window.sessionStorage,
  ),
  language: languageOf(location.search, navigator.language),
});
void pane.loadLayouts();
createRoot(root).render(<PaneApp pane={pane} />);
void meetOffice((surroundings) => {
  if (surroundings.place === "excel") void connect(surroundings);
  else pane.noExcel(surroundings.place);
});

/** Connects the pane with the workbook. */
async function connect(surroundings: Extract<Surroundings, { place: "excel" }>): Promise<void> {
  pane.surroundedBy(surroundings.language, surroundings.isDark);
  // What works with the workbook is loaded after the pane's first paint.
  const loading = import("./connect-excel");
  associateCommands(
    commandLink(),
    loading.then(({ commandActions }) => commandActions(pane)),
  );
  const { connectExcel } = await loading;
  await connectExcel(pane);
}

/** What the ribbon's buttons may do with the pane, which is open or hidden in the same runtime. */
function commandLink(): PaneLink {
  const { store, show, say, refresh } = pane;
  const showFindings = () => {
    pane.setFilter({ scope: "sheet" });
    show("findings");
  };
  const checkWorkbook = async () => {
    await pane.knowsWorkbook;
    await pane.checkWorkbook();
  };
  const { inTurn } = pane.queue;
  return {
    language: () => store.getState().language,
    show,
    showFindings,
    judgeSheet: pane.judgeSheet,
    fillIn: () => {
      pane.fillIn("first-empty");
    },
    checkWorkbook,
    inTurn,
    say,
    refresh,
  };
}
