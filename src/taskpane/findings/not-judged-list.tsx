import type { ReactElement } from "react";
import { describeNotJudged } from "../../checks/describe";
import { usePaneState, useSay } from "../pane-context";
import type { ListedNotJudged } from "../store/listed-findings";
import { CellButton } from "./cell-button";

/** What the rules could not judge: neither right nor wrong, and kept apart from both. */
export function NotJudgedList({
  entries,
}: {
  readonly entries: readonly ListedNotJudged[];
}): ReactElement | null {
  const say = useSay();
  const language = usePaneState((state) => state.language);
  if (entries.length === 0) return null;
  return (
    <details className="apart">
      <summary tabIndex={0}>{say("not-judged-title", { count: String(entries.length) })}</summary>
      <ul className="findings">
        {entries.map(({ key, form, notJudged }) => (
          <li key={key}>
            <article className="finding">
              <CellButton
                entryKey={key}
                sheet={form.sheet}
                cell={notJudged.cell}
                label={say("not-judged")}
                tone="quiet-tag"
                text={describeNotJudged(notJudged, language)}
              />
            </article>
          </li>
        ))}
      </ul>
    </details>
  );
}
