import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { describe } from "../../core/checks/describe";
import { usePane, usePaneState, useSay } from "../pane-context";
import type { ListedFinding } from "../store/listed-findings";
import { ApartList } from "./apart-list";
import { CellButton } from "./cell-button";

/** The findings that the user lets stand, each with its reason and the way back. */
export function WaivedList({ entries }: { readonly entries: readonly ListedFinding[] }): ReactElement | null {
  const pane = usePane();
  const say = useSay();
  const language = usePaneState((state) => state.language);
  if (entries.length === 0) return null;
  return (
    <ApartList
      title={say("waived-title", { count: String(entries.length) })}
      entries={entries}
      draw={(entry) => (
        <article className="finding">
          <CellButton
            entryKey={entry.key}
            sheet={entry.form.sheet}
            cell={entry.finding.cell}
            label={say(entry.finding.severity)}
            tone="quiet-tag"
            text={describe(entry.finding, language).message}
          />
          <p className="expected">{say("waived-reason", { reason: entry.waiver?.reason ?? "" })}</p>
          <div className="remedies">
            <Button size="small" onClick={() => void pane.takeBack(entry)}>
              {say("take-back")}
            </Button>
          </div>
        </article>
      )}
    />
  );
}
