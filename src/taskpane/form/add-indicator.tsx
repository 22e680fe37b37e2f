import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { placeInList } from "../../core/edit/free-slot";
import type { IndicatorList } from "../../core/form/project";
import { isBlank } from "../../core/form/text";
import { isComposing } from "./draft-keys";
import { useForm } from "./form-context";
import { suggestNames, suggestTargets } from "./indicator-suggestions";
import { useLibrary } from "./library/use-library";
import { NewText } from "./new-text";
import { treeOf } from "./tree-of";
import { understoodTarget } from "./understood-target";

interface AddIndicatorProps {
  readonly list: IndicatorList;
  /** The group to add to, by its 一级 and 二级; the user may choose another. */
  readonly level1: string;
  readonly level2: string;
  readonly done: (addedAt: number | null) => void;
}

/** A new indicator, written as a whole when it is complete, so that no half row ever stands on the sheet. */
export function AddIndicator({ list, level1, level2, done }: AddIndicatorProps): ReactElement {
  const { checked, forms, language, say, addIndicator } = useForm();
  const library = useLibrary();
  const [levels, setLevels] = useState({ level1, level2 });
  const [name, setName] = useState("");
  const [target, setTarget] = useState("");
  const [isPending, setIsPending] = useState(false);
  const [isNameWanted, setIsNameWanted] = useState(false);
  const tree = treeOf(checked.form);
  const sources = { forms, library, language, say };
  const add = () => {
    setIsNameWanted(isBlank(name));
    if (isBlank(name) || isPending) return;
    const at = placeInList(checked.form, list, levels, tree);
    setIsPending(true);
    const indicator = { ...levels, name, target: isBlank(target) ? null : target, weight: null, note: null };
    addIndicator(list, at, indicator).then(
      () => {
        done(at);
      },
      () => {
        setIsPending(false);
      },
    );
  };
  return (
    <div
      className="new-indicator"
      role="group"
      aria-label={say("new-indicator")}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || isComposing(event)) return;
        event.stopPropagation();
        done(null);
      }}
    >
      <LevelChoice tree={tree} levels={levels} choose={setLevels} />
      <NewText
        label={say("indicator-name")}
        text={name}
        change={setName}
        enter={add}
        suggest={(typed) => suggestNames(sources, levels.level2, typed)}
        hasFocus
      />
      {isNameWanted && isBlank(name) && (
        <p className="wrong" role="alert">
          {say("name-needed")}
        </p>
      )}
      <NewText
        label={say("target")}
        text={target}
        change={setTarget}
        enter={add}
        suggest={(typed) => suggestTargets(sources, { level2: levels.level2, name, target: null }, typed)}
      />
      <p className="aside">{understoodTarget(target, say)}</p>
      <div className="buttons">
        <Button
          size="small"
          onClick={() => {
            done(null);
          }}
        >
          {say("cancel")}
        </Button>
        <Button size="small" appearance="primary" disabledFocusable={isPending} onClick={add}>
          {isPending ? say("pending") : say("add")}
        </Button>
      </div>
    </div>
  );
}

/** Which 二级 of which 一级, as one choice. */
function LevelChoice({
  tree,
  levels,
  choose,
}: {
  readonly tree: ReturnType<typeof treeOf>;
  readonly levels: { readonly level1: string; readonly level2: string };
  readonly choose: (levels: { readonly level1: string; readonly level2: string }) => void;
}): ReactElement {
  const { say } = useForm();
  const pairs = tree.flatMap(({ level1, level2s }) => level2s.map((level2) => ({ level1, level2 })));
  const same = (pair: typeof levels) => pair.level1 === levels.level1 && pair.level2 === levels.level2;
  const all = pairs.some(same) ? pairs : [levels, ...pairs];
  return (
    <label className="new-field">
      <span>{say("level2")}</span>
      <select
        className="input"
        value={all.findIndex(same)}
        onChange={({ target }) => {
          choose(all[Number(target.value)] ?? levels);
        }}
      >
        {all.map((pair, index) => (
          <option key={`${pair.level1} ${pair.level2}`} value={index}>
            {pair.level1} · {pair.level2}
          </option>
        ))}
      </select>
    </label>
  );
}
