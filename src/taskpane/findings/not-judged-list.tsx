import type { ReactElement } from "react";
import { describeNotJudged } from "../../core/checks/describe";
import { usePaneState, useSay } from "../pane-context";
import type { ListedNotJudged } from "../store/listed-findings";
import { ApartList } from "./apart-list";
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
    <ApartList
      title={say("not-judged-title", { count: String(entries.length) })}
      entries={entries}
      draw={({ key, form, notJudged }) => (
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
      )}
    />
  );
}
