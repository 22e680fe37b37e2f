import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneState, useSay } from "../pane-context";

/** Says why parts of the pane do not work, where there is no Excel. */
export function Notice(): ReactElement | null {
  const say = useSay();
  const connection = usePaneState((state) => state.connection);
  if (connection === "browser") return <p className="notice">{say("browser-only")}</p>;
  if (connection === "failed")
    return (
      <div className="notice problem">
        <p>{say("library-missing")}</p>
        {/* The pane's runtime lives until the workbook is closed: closing the pane starts nothing anew ("Runtimes in Office Add-ins"). */}
        <Button
          onClick={() => {
            location.reload();
          }}
        >
          {say("reload")}
        </Button>
      </div>
    );
  return null;
}
