import { useState, type ReactElement } from "react";
import type { CheckedForm } from "../../actions/checked-form";
import { LongList } from "../findings/long-list";
import type { Decision } from "./desk/desk-state";
import { FileForm } from "./file-form";

/** As many forms show their findings at once; of more, each opens on demand. */
const openAtFirst = 5;
/** About how high a closed form is, with its counts and the room below it, in pixels. */
const closedHeight = 96;

interface Props {
  readonly forms: readonly CheckedForm[];
  /** Null where there is no workbook to take them into. */
  readonly decisions: readonly Decision[] | null;
}

/** The forms that were found. One that is open, or was, stays drawn with what is open in it. */
export function FormList({ forms, decisions }: Props): ReactElement {
  const isFew = forms.length <= openAtFirst;
  const [toggled, setToggled] = useState<Toggled>({ forms, open: new Map() });
  // The next forms take the place of the last ones, and nothing has been done with them.
  const { open } = toggled.forms === forms ? toggled : { open: nothing };
  const toggle = (index: number, isOpen: boolean) => {
    if ((open.get(index) ?? isFew) !== isOpen) setToggled({ forms, open: new Map(open).set(index, isOpen) });
  };
  return (
    <LongList
      className="file-forms"
      chunkSize={10}
      entries={forms.map((found, index) => ({ found, index }))}
      keyOf={({ index }) => String(index)}
      height={closedHeight}
      needed={[...open.keys()]}
      draw={({ found, index }) => (
        <FileForm
          found={found}
          index={index}
          decision={decisions?.[index] ?? null}
          isOpen={open.get(index) ?? isFew}
          onToggle={(isOpen) => {
            toggle(index, isOpen);
          }}
        />
      )}
    />
  );
}

/** Which of the forms the user has opened or closed. */
interface Toggled {
  readonly forms: readonly CheckedForm[];
  readonly open: ReadonlyMap<number, boolean>;
}

const nothing: Toggled["open"] = new Map();
