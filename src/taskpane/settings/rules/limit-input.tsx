import { useId, useState, type ReactElement } from "react";
import { usePane } from "../../pane-context";
import type { LimitField } from "./limit-fields";
import type { RulesTextKey } from "./messages/zh-CN";
import { typedLimit } from "./typed-limit";
import type { Layer } from "./use-layer";
import { useSayRules } from "./use-say-rules";

/** One limit; it is taken over when the input is left or Enter pressed, and given up when the input is emptied. */
export function LimitInput({
  field,
  layer,
}: {
  readonly field: LimitField;
  readonly layer: Layer;
}): ReactElement {
  const pane = usePane();
  const say = useSayRules();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<RulesTextKey | null>(null);
  const { own, here, below, above } = layer;
  const text = (limits: typeof here) => field.numbers(limits).join(say("list-separator"));
  const commit = () => {
    if (typed === null) return;
    const answer = typedLimit(field, layer, typed);
    setProblem("problem" in answer ? answer.problem : null);
    if ("problem" in answer) return;
    setTyped(null);
    if (answer.own !== own) void pane.saveRules(layer.layer, answer.own);
  };
  const wins = above.limits[field.limit] !== undefined;
  const isOwn = own.limits[field.limit] !== undefined && text(here) !== text(below);
  const note = wins
    ? say("workbook-wins", { value: text({ ...here, ...above.limits }) })
    : isOwn
      ? say("set-here", { value: text(below) })
      : null;
  return (
    <div className="setting limit">
      <label htmlFor={id}>{say(field.label)}</label>
      <input
        id={id}
        className="text-input"
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? text(here)}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-note`}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
      <p
        id={`${id}-note`}
        className={problem === null ? "quiet" : "wrong"}
        role={problem ? "alert" : undefined}
      >
        {problem === null ? note : say(problem)}
      </p>
    </div>
  );
}
