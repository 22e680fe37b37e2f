import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { PaneContext, usePane, usePaneState, useSay } from "../pane-context";
import type { Pane } from "../store/pane";
import { themes } from "./brand";
import { Header } from "./header";
import { keepFocus } from "./keep-focus";
import { Messages } from "./messages";
import { Notice } from "./notice";
import { Question } from "./question";
import { Progress } from "./progress";
import { Tabs } from "./tabs";
import { UndoNotice } from "./undo-notice";
import { useTheme } from "./use-theme";
import { ViewPanel } from "./view-panel";

/** The whole pane. */
export function PaneApp({ pane }: { readonly pane: Pane }): ReactElement {
  return (
    <PaneContext.Provider value={pane}>
      <Shell />
    </PaneContext.Provider>
  );
}

function Shell(): ReactElement {
  const theme = useTheme();
  const language = usePaneState((state) => state.language);
  const say = useSay();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = theme;
    document.title = say("name");
  }, [language, theme, say]);
  usePaneKeys();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current ? keepFocus(frame.current) : undefined), []);
  return (
    // The provider's class goes to menus too, which stand beside the pane: the pane's own class stands on an element within.
    <FluentProvider theme={themes[theme]}>
      <div ref={frame} className="pane">
        <header>
          <Header />
          <Tabs />
          <Notice />
          <UndoNotice />
        </header>
        <ViewPanel />
        <Progress />
        <Question />
        <Messages />
      </div>
    </FluentProvider>
  );
}

/**
 * F8 goes to the next finding, Shift+F8 to the one before, wherever in the pane the focus is. Escape that a menu or a list has
 * answered is not for Excel on the web as well, which would take the focus into the sheet.
 */
function usePaneKeys(): void {
  const pane = usePane();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && event.defaultPrevented) event.stopPropagation();
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      void pane.step(event.shiftKey ? -1 : 1, true);
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [pane]);
}
