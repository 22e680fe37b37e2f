import { useId, type ReactElement } from "react";
import { useSay } from "../pane-context";
import type { NumberedDecision, WayName } from "./desk/desk-state";
import { DifferenceList } from "./difference-list";
import { Part } from "./part";
import { useDesk } from "./use-desk";

/** How a form is taken over; into a form that is there, field by field where they differ. */
export function WayChoice({ index, decision }: NumberedDecision): ReactElement {
  const desk = useDesk();
  const say = useSay();
  const id = useId();
  const { way, doubled, target, differences, chosen } = decision;
  const sheet = target?.sheet.name ?? "";
  const ways: readonly WayName[] = [
    "new-sheet",
    ...(target ? (["into-form"] as const) : []),
    "as-it-is",
    "skip",
  ];
  const counts = { chosen: String(chosen.size), count: String(differences.length) };
  return (
    <div className="way">
      {doubled && <p className="doubled">{say(`doubled-${doubled}`, { sheet })}</p>}
      <div className="way-line">
        <label htmlFor={id}>{say("take-as")}</label>
        <select
          id={id}
          className="text-input"
          value={way}
          onChange={(event) => {
            desk.decide(index, { way: event.target.value as WayName });
          }}
        >
          {ways.map((name) => (
            <option key={name} value={name}>
              {say(`way-${name}`, { sheet })}
            </option>
          ))}
        </select>
      </div>
      {way === "into-form" && (
        <Part title={say("part-differences", counts)} isOpenAtFirst>
          {() => <DifferenceList index={index} decision={decision} />}
        </Part>
      )}
    </div>
  );
}
