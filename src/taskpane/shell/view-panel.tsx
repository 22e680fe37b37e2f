import { Button } from "@fluentui/react-components";
import type { ComponentType, ReactElement } from "react";
import { usePaneState, useSay } from "../pane-context";
import type { View } from "../store/pane-state";
import { ErrorBoundary } from "./error-boundary";
import { loadedLater } from "./loaded-later";
import { WorkbookView } from "./workbook-view";

const FindingsView = loadedLater(async () => (await import("../findings/findings-view")).FindingsView);
const ImportView = loadedLater(async () => (await import("../import/import-view")).ImportView);
const SettingsView = loadedLater(async () => (await import("../settings/settings-view")).SettingsView);
const HandInView = loadedLater(async () => (await import("../hand-in/hand-in-view")).HandInView);
const OverviewPanel = loadedLater(async () => (await import("./overview-panel")).OverviewPanel);
const FormPanel = loadedLater(async () => (await import("./form-panel")).FormPanel);

const panels: Readonly<Record<View, { readonly Panel: ComponentType; readonly needsWorkbook: boolean }>> = {
  overview: { Panel: OverviewPanel, needsWorkbook: true },
  form: { Panel: FormPanel, needsWorkbook: true },
  findings: { Panel: FindingsView, needsWorkbook: true },
  import: { Panel: ImportView, needsWorkbook: false },
  "hand-in": { Panel: HandInView, needsWorkbook: true },
  settings: { Panel: SettingsView, needsWorkbook: false },
};

/** The view that is chosen. */
export function ViewPanel(): ReactElement {
  const say = useSay();
  const view = usePaneState((state) => state.view);
  const { Panel, needsWorkbook } = panels[view];
  return (
    <main className="view">
      <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        <ErrorBoundary
          key={view}
          instead={(retry) => (
            <div className="empty" role="alert">
              <p>{say("view-broke")}</p>
              <Button onClick={retry}>{say("try-again")}</Button>
            </div>
          )}
        >
          {needsWorkbook ? (
            <WorkbookView>
              <Panel />
            </WorkbookView>
          ) : (
            <Panel />
          )}
        </ErrorBoundary>
      </div>
    </main>
  );
}
