import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneState, useSay } from "../pane-context";
import type { Task } from "../store/pane-state";

/**
 * What has been going on for over half a second, how far it is where that is known, and the way to stop it or to leave it to
 * itself; and that Excel keeps everything waiting, which most often is a cell that is being edited.
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
          <Bar label={label} progress={task?.progress ?? null} />
          <p>
            {label}
            {task?.progress && (
              <span className="how-many">
                {say("how-far", { done: String(task.progress.done), all: String(task.progress.all) })}
              </span>
            )}
            {isWaiting && <span className="quiet">{say("finish-editing")}</span>}
          </p>
          {task && (
            <Button size="small" onClick={task.leave}>
              {say(task.canStop ? "stop" : "leave")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** A bar that fills; where nobody knows how far it is, it moves. */
function Bar({
  label,
  progress,
}: {
  readonly label: string;
  readonly progress: Task["progress"];
}): ReactElement {
  if (!progress) return <div className="bar" role="progressbar" aria-label={label} />;
  const { done, all } = progress;
  return (
    <div
      className="bar known"
      role="progressbar"
      aria-label={label}
      aria-valuenow={done}
      aria-valuemax={all}
      style={{ width: `${(100 * done) / Math.max(1, all)}%` }}
    />
  );
}
