import type { ReactElement } from "react";
import { currencyUnits } from "../../core/form/project";
import { usePane, usePaneState, useSay } from "../pane-context";
import { figureChoices, languageChoices, themeChoices } from "../store/settings";
import { useLayouts } from "../use-layouts";
import { SelfCheckSection } from "../self-check/self-check-section";
import { About } from "./about";
import { OwnLayoutsSection } from "./layouts/own-layouts";
import { OwnRulesSection } from "./rules/own-rules";
import { Select } from "./select";

/** What the user can choose, and what he may want to know. */
export function SettingsView(): ReactElement {
  const pane = usePane();
  const say = useSay();
  const { options, preferred } = useLayouts();
  const { language, theme, unit, figures } = usePaneState((state) => state.settings);
  return (
    <div className="settings-view">
      <section>
        <h2>{say("appearance")}</h2>
        <Select
          label={say("language")}
          value={language}
          options={languageChoices.map((value) => ({ value, text: say(`language-${value}`) }))}
          onChange={(value) => {
            pane.saveSettings({ language: value });
          }}
        />
        <Select
          label={say("theme")}
          value={theme}
          options={themeChoices.map((value) => ({ value, text: say(`theme-${value}`) }))}
          onChange={(value) => {
            pane.saveSettings({ theme: value });
          }}
        />
        <Select
          label={say("unit")}
          value={unit}
          options={currencyUnits.map((value) => ({ value, text: say(`unit-${value}`) }))}
          onChange={(value) => {
            pane.saveSettings({ unit: value });
          }}
        />
      </section>
      <section>
        <h2>{say("new-forms")}</h2>
        <Select
          label={say("layout-for-new")}
          value={preferred.value}
          options={options}
          onChange={(value) => {
            pane.saveSettings({ layout: value });
          }}
        />
        <Select
          label={say("figures")}
          value={figures}
          options={figureChoices.map((value) => ({ value, text: say(`figures-${value}`) }))}
          onChange={(value) => {
            pane.saveSettings({ figures: value });
          }}
        />
      </section>
      <OwnLayoutsSection />
      <OwnRulesSection />
      <Legend />
      <section>
        <h2>{say("keys")}</h2>
        <p>
          <kbd>F8</kbd> / <kbd>Shift</kbd>+<kbd>F8</kbd> {say("keys-step")}
        </p>
      </section>
      <section>
        <h2>{say("what-is-kept")}</h2>
        <p>{say("kept-settings")}</p>
        <p>{say("kept-nothing-else")}</p>
      </section>
      <SelfCheckSection />
      <About />
    </div>
  );
}

/** What the colours of the marks on the sheet mean. */
function Legend(): ReactElement {
  const say = useSay();
  return (
    <section>
      <h2>{say("legend")}</h2>
      <ul className="legend">
        {(["error", "warning", "hint"] as const).map((severity) => (
          <li key={severity}>
            <span className={`swatch ${severity}`} aria-hidden="true" />
            {say(`legend-${severity}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
