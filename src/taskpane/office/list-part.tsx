import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { cellName } from "../../core/grid/address";
import { describeRefused } from "../../core/rollup/list/describe-refused";
import { listText } from "../../core/rollup/list/list-rows";
import { toComplete } from "../../core/rollup/list/refused";
import { usePane, usePaneState } from "../pane-context";
import { canSaveFiles } from "../save-file";
import { ColumnChoice } from "./column-choice";
import { saveList } from "./save-list";
import type { Say } from "./say-office-pane";
import { useList, type WorkbookList } from "./use-list";

/** The list for the budget system (一体化): what it would refuse, before the list is copied or saved. */
export function ListPart({ id, say }: { readonly id: string; readonly say: Say }): ReactElement {
  const pane = usePane();
  const list = useList();
  const { rows, choice } = list;
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = () => {
    const text = listText(rows, choice.columns, choice.currency);
    // Excel's pane may not allow writing to the clipboard; then the text is shown to be copied by hand.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => {
          pane.say(say("list-copied", { count: String(rows.length) }));
        },
        () => {
          setByHand(text);
        },
      );
  };
  const save = async () => {
    await saveList(list, say("list-name"));
    pane.say(say("list-saved", { count: String(rows.length) }));
  };
  return (
    <div id={id} className="budget-list">
      <ColumnChoice columns={choice.columns} say={say} />
      {rows.length === 0 ? (
        <p className="quiet">{say("list-empty")}</p>
      ) : (
        <>
          <RefusedList list={list} say={say} />
          <div className="choices">
            <Button size="small" onClick={copy}>
              {say("copy-list")}
            </Button>
            {canSaveFiles() && (
              <Button size="small" onClick={() => void save()}>
                {say("save-list")}
              </Button>
            )}
          </div>
          {byHand !== null && (
            <>
              <p role="status">{say("copy-by-hand")}</p>
              <textarea className="paste" readOnly rows={8} value={byHand} aria-label={say("list-name")} />
            </>
          )}
        </>
      )}
    </div>
  );
}

/** So many are shown at a time. */
const mostShown = 20;

function RefusedList({ list, say }: { readonly list: WorkbookList; readonly say: Say }): ReactElement {
  const pane = usePane();
  const language = usePaneState((state) => state.language);
  const refused = list.refused.filter(({ kind }) => !toComplete.has(kind));
  const later = list.refused.length - refused.length;
  const rest = refused.length - mostShown;
  return (
    <>
      <p role="status" className={refused.length > 0 ? "wrong" : "quiet"}>
        {refused.length > 0 ? say("refused", { count: String(refused.length) }) : say("nothing-refused")}
      </p>
      <ul className="refused">
        {refused.slice(0, mostShown).map((own, at) => (
          <li key={at}>
            <button
              type="button"
              className="link"
              onClick={() => {
                if (own.cell) void pane.showCell(own.sheet.id, own.cell);
              }}
            >
              {`${own.sheet.name} ${own.cell ? cellName(own.cell) : ""}`.trim()}
            </button>{" "}
            {describeRefused(own, language)}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="quiet">{say("more-refused", { count: String(rest) })}</p>}
      {later > 0 && <p className="quiet">{say("to-complete", { count: String(later) })}</p>}
    </>
  );
}
