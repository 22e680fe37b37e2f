import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneState, useSay } from "../pane-context";

/** What has been going on for over half a second, with the way to stop waiting for it. */
export function Progress(): ReactElement {
  const say = useSay();
  const task = usePaneState(({ tasks }) => tasks.find(({ isSlow }) => isSlow));
  return (
    <div role="status" className="progress-place">
      {task && (
        <div className="progress">
          <div className="bar" role="progressbar" aria-label={task.label} />
          <p>
            {task.label}
            <span className="quiet">{say("finish-editing")}</span>
          </p>
          <Button size="small" onClick={task.cancel}>
            {say("cancel")}
          </Button>
        </div>
      )}
    </div>
  );
}
