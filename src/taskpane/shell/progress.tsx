import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneState, useSay } from "../pane-context";

/**
 * What has been going on for over half a second, with the way to stop waiting for it; and that Excel keeps everything
 * waiting, which most often is a cell that is being edited.
 */
export function Progress(): ReactElement {
  const say = useSay();
  const task = usePaneState(({ tasks }) => tasks.find(({ isSlow }) => isSlow));
  const isWaiting = usePaneState((state) => state.isWaiting);
  const label = task?.label ?? say("excel-busy");
  return (
    <div role="status" className="progress-place">
      {(task ?? isWaiting) && (
        <div className="progress">
          <div className="bar" role="progressbar" aria-label={label} />
          <p>
            {label}
            {isWaiting && <span className="quiet">{say("finish-editing")}</span>}
          </p>
          {task && (
            <Button size="small" onClick={task.cancel}>
              {say("cancel")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
