import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSay } from "../pane-context";
import { useDesk, useDeskState } from "./use-desk";

/** The files that are being read, how far each is, and the way to stop it. */
export function FileList(): ReactElement | null {
  const desk = useDesk();
  const say = useSay();
  const files = useDeskState((state) => state.files);
  const isReading = useDeskState(({ phase }) => phase === "reading");
  if (!isReading && files.length < 2) return null;
  return (
    <div className="file-list">
      <ul aria-label={say("files-read")}>
        {files.map(({ name, state, forms }, at) => (
          <li key={at} className={state}>
            <span className="file-name">{name}</span>
            <span className="quiet">{say(`file-${state}`, { forms: String(forms) })}</span>
          </li>
        ))}
      </ul>
      {isReading && (
        <Button size="small" onClick={desk.stop}>
          {say("stop-reading")}
        </Button>
      )}
    </div>
  );
}
