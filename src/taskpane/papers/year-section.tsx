import { Button } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { CheckedFormOnSheet } from "../../actions/checked-sheet";
import { presetOf, usualPreset, type ScoringPreset } from "../../core/kinds/scoring/presets";
import { countYear, yearParagraph } from "../../core/rollup/year/year-paragraph";
import { lightOf, scoredOf, yearLines, type YearLine } from "../../core/rollup/year/year-lines";
import type { Language } from "../../core/language/language";
import { OpeningPart } from "../overview/opening-part";
import { usePane, usePaneState } from "../pane-context";
import { settingsInForce } from "../store/rules-in-force";
import type { PapersTextKey } from "./messages/zh-CN";
import { sayPapers } from "./say-papers";

/** The most projects that are listed: a workbook with more has its list of forms below. */
const most = 200;

type Line = YearLine<CheckedFormOnSheet>;

/** The year of each project in one line, 申报 · 监控 · 自评, and the paragraph about all of them; nothing while there are 申报表 alone. */
export function YearSection(): ReactElement | null {
  const language = usePaneState((state) => state.language);
  const sheets = usePaneState((state) => state.sheets);
  const scoring = usePaneState((state) => settingsInForce(state).scoring);
  const lines = useMemo(() => yearLines((sheets ?? []).flatMap(({ forms }) => forms)), [sheets]);
  const preset = presetOf(scoring ?? usualPreset.id);
  if (!lines.some(({ monitoring, selfEvaluation }) => monitoring ?? selfEvaluation)) return null;
  return (
    <section className="department year" aria-label={sayPapers(language, "year")}>
      <OpeningPart label={sayPapers(language, "year")}>
        {(id) => (
          <div id={id} className="year-part">
            <ul className="year-lines">
              {lines.slice(0, most).map((line, at) => (
                <YearItem key={at} {...{ line, preset, language }} />
              ))}
            </ul>
            <Paragraph {...{ lines, preset, language }} />
          </div>
        )}
      </OpeningPart>
    </section>
  );
}

interface Shared {
  readonly preset: ScoringPreset;
  readonly language: Language;
}

/** One project: which papers it has, what they say in a word, and which it lacks. */
function YearItem({ line, preset, language }: Shared & { readonly line: Line }): ReactElement {
  const pane = usePane();
  const scored = line.selfEvaluation && scoredOf(line.selfEvaluation.form, preset);
  const light = line.monitoring && lightOf(line.monitoring.form);
  const said: readonly (readonly [PapersTextKey, CheckedFormOnSheet | null, string | null])[] = [
    ["paper-target", line.target, null],
    ["paper-monitoring", line.monitoring, light && sayPapers(language, light)],
    [
      "paper-evaluation",
      line.selfEvaluation,
      scored && [scored.total.toFixed(), scored.grade ?? ""].join(" ").trim(),
    ],
  ];
  return (
    <li>
      <b>{line.project.name ?? sayPapers(language, "no-name")}</b>
      <span className="year-papers">
        {said.map(([key, form, words]) =>
          form ? (
            <button
              key={key}
              type="button"
              className="link"
              onClick={() => {
                const { range, places } = form.form;
                void pane.showCell(
                  form.sheet.id,
                  places.name?.cell ?? { row: range.top, column: range.left },
                );
              }}
            >
              {[sayPapers(language, key), words].filter((word) => word !== null).join(" ")}
            </button>
          ) : (
            <span key={key} className="lacks">
              {sayPapers(language, "lacks", { paper: sayPapers(language, key) })}
            </span>
          ),
        )}
      </span>
    </li>
  );
}

/** The paragraph, to be copied with one press. */
function Paragraph({ lines, preset, language }: Shared & { readonly lines: readonly Line[] }): ReactElement {
  const [isCopied, setIsCopied] = useState(false);
  const text = yearParagraph(lines, preset);
  const { evaluated, scored } = countYear(lines, preset);
  const copy = () => {
    // Excel's pane may not allow writing to the clipboard; the text stands there to be copied by hand.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => {
          setIsCopied(true);
        },
        () => undefined,
      );
  };
  return (
    <div className="year-paragraph">
      <b>{sayPapers(language, "paragraph")}</b>
      <p lang="zh-CN">{text}</p>
      {evaluated > scored && (
        <p className="quiet">{sayPapers(language, "without-total", { count: String(evaluated - scored) })}</p>
      )}
      <Button onClick={copy}>{sayPapers(language, "copy")}</Button>
      <span role="status">{isCopied && sayPapers(language, "copied")}</span>
    </div>
  );
}
