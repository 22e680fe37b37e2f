import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { defaultSettings, type Settings } from "../../checks/settings";
import { usePane, usePaneState, useSay } from "../pane-context";

/** The limits that an office may set for itself. */
export function Limits(): ReactElement {
  const pane = usePane();
  const say = useSay();
  const limits = usePaneState(({ settings }) => settings.limits);
  const { goalLength, satisfactionFloor, weightSums } = limits;
  const save = (change: Partial<Settings>) => {
    pane.saveSettings({ limits: { ...limits, ...change } });
  };
  return (
    <section>
      <h2>{say("limits")}</h2>
      <Limit
        label={say("goal-min")}
        text={String(goalLength.min)}
        take={([min = -1, ...more]) => {
          if (more.length > 0 || !isCount(min)) return say("not-a-limit");
          if (min > goalLength.max) return say("min-above-max");
          save({ goalLength: { ...goalLength, min } });
          return null;
        }}
      />
      <Limit
        label={say("goal-max")}
        text={String(goalLength.max)}
        take={([max = -1, ...more]) => {
          if (more.length > 0 || !isCount(max)) return say("not-a-limit");
          if (max < goalLength.min) return say("min-above-max");
          save({ goalLength: { ...goalLength, max } });
          return null;
        }}
      />
      <Limit
        label={say("satisfaction-floor")}
        text={String(satisfactionFloor)}
        take={([floor = -1, ...more]) => {
          if (more.length > 0 || floor < 0 || floor > 100) return say("not-a-limit");
          save({ satisfactionFloor: floor });
          return null;
        }}
      />
      <Limit
        label={say("weight-sums")}
        text={weightSums.join(say("list-separator"))}
        take={(sums) => {
          if (sums.length === 0 || sums.some((sum) => sum < 1 || sum > 1000)) return say("not-a-limit");
          save({ weightSums: sums });
          return null;
        }}
      />
      <Button
        size="small"
        onClick={() => {
          pane.saveSettings({ limits: defaultSettings });
        }}
      >
        {say("restore-limits")}
      </Button>
    </section>
  );
}

const isCount = (number: number) => Number.isInteger(number) && number >= 0 && number <= 10_000;

interface LimitProps {
  readonly label: string;
  readonly text: string;
  /** Takes the numbers that were typed, or says in a sentence why not. */
  readonly take: (numbers: readonly number[]) => string | null;
}

/** One limit; it is taken over when the input is left or Enter pressed. */
function Limit({ label, text, take }: LimitProps): ReactElement {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const commit = () => {
    if (typed === null) return;
    const parts = typed.split(/[、，,;；\s]+/).filter((part) => part !== "");
    const numbers = parts.map(Number);
    const wrong = numbers.some(Number.isNaN) ? say("not-a-limit") : take(numbers);
    setProblem(wrong);
    if (wrong === null) setTyped(null);
  };
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-input"
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? text}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
      {problem !== null && (
        <p id={`${id}-problem`} className="wrong" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
