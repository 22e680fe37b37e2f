import type { ReactElement } from "react";
import { levelParts, type IndicatorList } from "../../core/form/project";
import { useForm } from "./form-context";
import { treeOf } from "./tree-of";
import { matching } from "./suggest";
import { TextField } from "./text-field";

/** The 一级 and 二级 of an indicator; where the sheet has one cell for several indicators, it changes for all of them. */
export function LevelFields({
  list,
  index,
  indicatorName,
}: {
  readonly list: IndicatorList;
  readonly index: number;
  readonly indicatorName: string;
}): ReactElement {
  const { checked, say } = useForm();
  const tree = treeOf(checked.form);
  const named = (part: string) => say("of-indicator", { part, indicator: indicatorName });
  const choices = {
    level1: tree.map(({ level1 }) => ({ text: level1 })),
    level2: tree.flatMap(({ level2s }) => level2s.map((text) => ({ text }))),
  };
  return (
    <>
      {levelParts.map((part) => (
        <TextField
          key={part}
          field={`indicators.${list}.${index}.${part}`}
          label={say(part)}
          name={named(say(part))}
          lines="one"
          hasButton
          suggest={(typed) => matching(choices[part], typed, choices[part].length)}
        />
      ))}
    </>
  );
}
