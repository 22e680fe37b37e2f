import { fieldLabel } from "../../core/form/field-names";
import type { ReactElement } from "react";
import { fold } from "../../core/form/text";
import { useForm } from "./form-context";
import { TextField } from "./text-field";

/** 绩效目标: what the project is for, as a whole and this year. */
export function GoalsSection(): ReactElement {
  const { checked, language, say } = useForm();
  return (
    <section aria-labelledby="form-goals" data-section="goals">
      <h2 id="form-goals">{say("goals")}</h2>
      {checked.form.goalPeriod && <TextField field="goals.period" label={say("goals.period")} />}
      <div className="goals">
        {(["goals.overall", "goals.annual"] as const).map((field) => (
          <TextField
            key={field}
            field={field}
            label={fieldLabel(field, language)}
            look="stack"
            lines="many"
            className="goal"
            aside={(text) => <Count text={text} />}
          />
        ))}
      </div>
    </section>
  );
}

/** The number of characters, counted as the rule about a goal's length does: without blanks. */
function Count({ text }: { readonly text: string }): ReactElement {
  const { say, limits } = useForm();
  const { max } = limits.goalLength;
  const { length } = fold(text);
  const values = { count: String(length), max: String(max) };
  return (
    <span className={length > max ? "wrong" : undefined}>
      {say("characters-of", values)}
      {length > max && <> · {say("too-long", values)}</>}
    </span>
  );
}
