import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { SettingsFilled, SettingsRegular } from "@fluentui/react-icons/svg/settings";
import type { ReactElement } from "react";
import { usePane, usePaneState, useSay } from "../pane-context";
import { MenuButtons } from "./menu-buttons";

/** The commands, which are those of the ribbon, and the way to the settings. */
export function Header(): ReactElement {
  const say = useSay();
  const hasExcel = usePaneState(({ connection }) => connection === "excel" || connection === "connecting");
  return (
    <div className="header">
      <div className="commands" role="group" aria-label={say("commands")}>
        <h1 className={hasExcel ? "hidden" : "name"}>{say("name")}</h1>
        {hasExcel && <Commands />}
      </div>
      <SettingsButton />
    </div>
  );
}

function Commands(): ReactElement {
  const pane = usePane();
  const say = useSay();
  const isReady = usePaneState(({ connection }) => connection === "excel");
  // On the form there is another button that says what to do next.
  const isFilling = usePaneState(({ view }) => view === "form");
  const last = usePaneState(({ changes }) => changes.at(-1));
  const busyButtons = usePaneState((state) => state.busyButtons);
  const isBusy = (button: string) => busyButtons.includes(button) || undefined;
  const undo = last === undefined ? say("undo") : say("undo-change", { change: last });
  return (
    <>
      <Button
        appearance={isFilling ? "secondary" : "primary"}
        disabled={!isReady}
        aria-busy={isBusy("check-sheet")}
        onClick={() => void pane.checkSheet()}
      >
        {say("check-sheet")}
      </Button>
      <MenuButtons isReady={isReady} />
      <Button
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        disabled={!isReady}
        aria-busy={isBusy("undo")}
        aria-label={undo}
        title={undo}
        onClick={() => void pane.undo()}
      />
    </>
  );
}

function SettingsButton(): ReactElement {
  const pane = usePane();
  const say = useSay();
  const isShown = usePaneState(({ view }) => view === "settings");
  return (
    <Button
      id="tab-settings"
      appearance="subtle"
      icon={isShown ? <SettingsFilled /> : <SettingsRegular />}
      aria-label={say("settings-and-help")}
      aria-pressed={isShown}
      title={say("settings-and-help")}
      onClick={() => {
        pane.show("settings");
      }}
    />
  );
}
