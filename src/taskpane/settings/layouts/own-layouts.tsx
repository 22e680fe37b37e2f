import { useState, type ReactElement } from "react";
import { usePaneState } from "../../pane-context";
import { keepingPlaces, type KeptIn } from "../../store/kept-in";
import { Select } from "../select";
import { LayoutList } from "./layout-list";
import { MakeLayout } from "./make-layout";
import { LayoutFileButton } from "./layout-file-button";
import { useSayLayouts } from "./use-say-layouts";

/** The layouts that a user, or the office for a workbook, has made out of filled forms. */
export function OwnLayoutsSection(): ReactElement {
  const say = useSayLayouts();
  const inExcel = usePaneState(({ connection }) => connection === "excel");
  const [chosen, setChosen] = useState<KeptIn>("user");
  const place = inExcel ? chosen : "user";
  return (
    <section>
      <h2>{say("title")}</h2>
      <p className="quiet">{say("about")}</p>
      {inExcel ? (
        <Select
          label={say("place")}
          value={place}
          options={keepingPlaces.map((value) => ({ value, text: say(`place-${value}`) }))}
          onChange={setChosen}
        />
      ) : (
        <p className="quiet">{say("needs-excel")}</p>
      )}
      <p className="quiet">{say(`about-${place}`)}</p>
      {inExcel && <MakeLayout place={place} />}
      <LayoutList place={place} />
      <LayoutFileButton place={place} />
    </section>
  );
}
