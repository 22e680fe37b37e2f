import { useMemo, type ReactElement } from "react";
import { sheetSource } from "../../actions/import-report";
import { boundsOf } from "../../core/grid/bounds";
import type { FoundSheet } from "../../core/import/found-form";
import { useSay } from "../pane-context";
import { Part } from "./part";
import { SourceTable } from "./source-table";
import { useDesk, useDeskState } from "./use-desk";

/** The sheets on which there is no form: each can be taken over as it is. */
export function OtherSheets(): ReactElement | null {
  const say = useSay();
  const sheets = useDeskState((state) => state.sheets);
  const hasForms = useDeskState(({ forms }) => forms.length > 0);
  if (sheets.length === 0) return null;
  return (
    <section className="other-sheets">
      <Part title={say("other-sheets", { count: String(sheets.length) })} isOpenAtFirst={!hasForms}>
        {() => (
          <>
            <p className="quiet">{say("other-sheets-what")}</p>
            <ul>
              {sheets.map((found, index) => (
                <OtherSheet key={index} found={found} index={index} />
              ))}
            </ul>
          </>
        )}
      </Part>
    </section>
  );
}

function OtherSheet({ found, index }: { readonly found: FoundSheet; readonly index: number }): ReactElement {
  const say = useSay();
  const desk = useDesk();
  const isChosen = useDeskState(({ chosenSheets }) => chosenSheets.has(index));
  const range = useMemo(() => boundsOf(found.grid.cells), [found]);
  const source = sheetSource(found);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={() => {
            desk.chooseSheet(index, !isChosen);
          }}
        />
        <span>{source}</span>
      </label>
      <Part title={say("part-source")}>
        {() => <SourceTable source={source} grid={found.grid} range={range} marked={noCells} />}
      </Part>
    </li>
  );
}

const noCells: ReadonlySet<string> = new Set();
