import { Button } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType, type ReactElement } from "react";
import { usePaneState, useSay } from "../pane-context";
import type { View } from "../store/pane-state";
import { ErrorBoundary } from "./error-boundary";
import { WorkbookView } from "./workbook-view";

// Loaded when first shown, so that the pane is there at once.
const FindingsView = lazy(() =>
  import("../findings/findings-view").then(({ FindingsView: component }) => ({ default: component })),
);
const ImportView = lazy(() =>
  import("../import/import-view").then(({ ImportView: component }) => ({ default: component })),
);
const SettingsView = lazy(() =>
  import("../settings/settings-view").then(({ SettingsView: component }) => ({ default: component })),
);
const OverviewPanel = lazy(() =>
  import("./overview-panel").then(({ OverviewPanel: component }) => ({ default: component })),
);
const FormPanel = lazy(() =>
  import("./form-panel").then(({ FormPanel: component }) => ({ default: component })),
);

const panels: Readonly<Record<View, { readonly Panel: ComponentType; readonly needsWorkbook: boolean }>> = {
  overview: { Panel: OverviewPanel, needsWorkbook: true },
  form: { Panel: FormPanel, needsWorkbook: true },
  findings: { Panel: FindingsView, needsWorkbook: true },
  import: { Panel: ImportView, needsWorkbook: false },
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
          <Suspense fallback={<div className="loading" />}>
            {needsWorkbook ? (
              <WorkbookView>
                <Panel />
              </WorkbookView>
            ) : (
              <Panel />
            )}
          </Suspense>
        </ErrorBoundary>
      </div>
    </main>
  );
}
