import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { joinTarget } from "../../core/form/join-target";
import { normaliseTarget } from "../../core/form/normalise-target";
import { readTarget } from "../../core/form/target";
import { operators, qualitativeWords, units, type Operator } from "../../core/form/vocabulary";
import { useForm } from "./form-context";

interface Parts {
  readonly sign: Operator | "";
  readonly value: string;
  readonly unit: string;
  readonly word: string;
}

/** The target that the parts make, in the canonical spelling; a word stands alone. */
function targetOfParts({ sign, value, unit, word }: Parts): string {
  return word === "" ? normaliseTarget(joinTarget({ sign, value: value.trim(), unit: unit.trim() })) : word;
}

function partsOf(text: string): Parts {
  const { operator, number, unit } = readTarget(text);
  return { sign: operator ?? "", value: number ?? "", unit: unit ?? "", word: "" };
}

const words = Object.values(qualitativeWords).flat();

/** A target by its parts: sign, number and unit, or a word; written when the user says so. */
export function TargetEditor({
  text,
  write,
}: {
  readonly text: string;
  readonly write: (text: string) => void;
}): ReactElement {
  const { say } = useForm();
  const unitsId = useId();
  const [parts, setParts] = useState(() => partsOf(text));
  const change = (changed: Partial<Parts>) => {
    setParts((before) => ({ ...before, word: "", ...changed }));
  };
  const target = targetOfParts(parts);
  return (
    <div className="target-editor" role="group" aria-label={say("edit-target")}>
      <label>
        {say("operator")}
        <select
          className="input"
          value={parts.sign}
          onChange={({ target: { value } }) => {
            change({ sign: value as Operator | "" });
          }}
        >
          <option value="">{say("no-operator")}</option>
          {operators.map((operator) => (
            <option key={operator}>{operator}</option>
          ))}
        </select>
      </label>
      <label>
        {say("number")}
        <input
          className="input"
          inputMode="decimal"
          autoComplete="off"
          value={parts.value}
          onChange={({ target: { value } }) => {
            change({ value });
          }}
        />
      </label>
      <label>
        {say("unit-of")}
        <input
          className="input"
          list={unitsId}
          autoComplete="off"
          value={parts.unit}
          onChange={({ target: { value } }) => {
            change({ unit: value });
          }}
        />
      </label>
      <datalist id={unitsId}>
        {units.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      <label>
        {say("word")}
        <select
          className="input"
          value={parts.word}
          onChange={({ target: { value } }) => {
            change({ word: value });
          }}
        >
          <option value="">{say("no-word")}</option>
          {words.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </select>
      </label>
      <p className="will-read" role="status">
        {target !== "" && say("preview", { target })}
      </p>
      <div className="buttons">
        <Button
          size="small"
          appearance="primary"
          disabled={target === "" || target === text}
          onClick={() => {
            write(target);
          }}
        >
          {say("write")}
        </Button>
      </div>
    </div>
  );
}
