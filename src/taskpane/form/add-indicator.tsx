import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { placeInList } from "../../core/edit/free-slot";
import { plainLevel } from "../../core/form/levels";
import type { IndicatorList, Levels } from "../../core/form/project";
import { isBlank } from "../../core/form/text";
import { libraryLevel, likelyLevel } from "../../core/library/likely-level";
import type { LibraryIndicator } from "../../core/library/library";
import { isComposing } from "./draft-keys";
import { useForm } from "./form-context";
import { suggestNames, suggestTargets } from "./indicator-suggestions";
import { useLibrary } from "./library/use-library";
import { NewText } from "./new-text";
import { treeOf } from "./tree-of";
import { understoodTarget } from "./understood-target";

interface AddIndicatorProps {
  readonly list: IndicatorList;
  /** What the form has lines for already. */
  readonly groups: readonly Levels[];
  readonly done: (addedAt: number | null) => void;
}

/**
 * A new indicator of a 二级 for which the form has no line yet, written as a whole when it is complete, so that no half row ever
 * stands on the sheet.
 */
export function AddIndicator({ list, groups, done }: AddIndicatorProps): ReactElement {
  const { checked, forms, language, say, addIndicator } = useForm();
  const library = useLibrary(checked.form.project);
  const [name, setName] = useState("");
  const [target, setTarget] = useState("");
  const [isPending, setIsPending] = useState(false);
  const [isNameWanted, setIsNameWanted] = useState(false);
  const tree = treeOf(checked.form);
  const pairs = pairsBeside(tree, groups);
  const [chosen, setLevels] = useState<LevelPair | null>(null);
  const levels = chosen ?? likelyPair(pairs, name, library) ?? pairs[0] ?? { level1: "", level2: "" };
  const sources = { forms, library, language, say };
  const add = () => {
    setIsNameWanted(isBlank(name));
    if (isBlank(name) || isPending) return;
    const at = placeInList(checked.form, list, levels, tree);
    setIsPending(true);
    const indicator = { ...levels, name, target: isBlank(target) ? null : target, weight: null, note: null };
    addIndicator(list, null, indicator).then(
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
      <LevelChoice {...{ pairs, levels }} choose={setLevels} />
      <NewText
        label={say("indicator-name")}
        placeholder={say("indicator-name")}
        text={name}
        change={setName}
        enter={add}
        suggest={(typed) => suggestNames(sources, levels.level2, typed)}
      />
      {isNameWanted && isBlank(name) && (
        <p className="wrong" role="alert">
          {say("name-needed")}
        </p>
      )}
      <NewText
        label={say("target")}
        placeholder={say("target")}
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

interface LevelPair {
  readonly level1: string;
  readonly level2: string;
}

/** Every 二级 of the tree that the form has no lines for; where it has lines for all of them, every one. */
function pairsBeside(tree: ReturnType<typeof treeOf>, groups: readonly Levels[]): readonly LevelPair[] {
  const pairs = tree.flatMap(({ level1, level2s }) => level2s.map((level2) => ({ level1, level2 })));
  const plain = ({ level1, level2 }: Levels) => [level1, level2].map((name) => plainLevel(name ?? "")).join();
  const printed = new Set(groups.map(plain));
  const others = pairs.filter((pair) => !printed.has(plain(pair)));
  return others.length > 0 ? others : pairs;
}

/** The one pair whose 二级 the name speaks of, until the user chooses. */
function likelyPair(
  pairs: readonly LevelPair[],
  name: string,
  library: readonly LibraryIndicator[],
): LevelPair | undefined {
  const level2 = likelyLevel(name, library);
  const found = level2 === null ? [] : pairs.filter((pair) => libraryLevel(pair.level2) === level2);
  return found.length === 1 ? found[0] : undefined;
}

/** Which 二级 of which 一级, as one choice. */
function LevelChoice({
  pairs,
  levels,
  choose,
}: {
  readonly pairs: readonly LevelPair[];
  readonly levels: LevelPair;
  readonly choose: (levels: LevelPair) => void;
}): ReactElement {
  const { say } = useForm();
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    select.current?.focus();
  }, []);
  return (
    <label className="new-field">
      <span>{say("level2")}</span>
      <select
        ref={select}
        className="input"
        value={`${levels.level1} ${levels.level2}`}
        onChange={({ target }) => {
          choose(pairs[target.selectedIndex] ?? levels);
        }}
      >
        {pairs.map(({ level1, level2 }) => (
          <option key={`${level1} ${level2}`} value={`${level1} ${level2}`}>
            {level1} · {level2}
          </option>
        ))}
      </select>
    </label>
  );
}
