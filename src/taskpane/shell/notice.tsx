import type { ReactElement } from "react";
import { usePaneState, useSay } from "../pane-context";

/** Says why parts of the pane do not work, where there is no Excel. */
export function Notice(): ReactElement | null {
  const say = useSay();
  const connection = usePaneState((state) => state.connection);
  if (connection === "browser") return <p className="notice">{say("browser-only")}</p>;
  if (connection === "failed") return <p className="notice problem">{say("library-missing")}</p>;
  return null;
}
