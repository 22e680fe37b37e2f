import { projectFields } from "../../core/form/fields";
import type { ReactElement } from "react";
import { fieldName } from "../../core/form/field-names";
import { indicatorLists, type Indicator, type Project } from "../../core/form/project";
import { valueOf } from "../../core/form/value-of";
import { usePaneState, useSay } from "../pane-context";

/** What a form says: its filled fields, then its indicators by group. */
export function ReadFields({ project }: { readonly project: Project }): ReactElement {
  const language = usePaneState((state) => state.language);
  const filled = projectFields.filter((field) => valueOf(project, field) !== null);
  return (
    <>
      <dl className="read-fields">
        {filled.map((field) => (
          <div key={field}>
            <dt>{fieldName(field, language)}</dt>
            <dd>{valueOf(project, field)}</dd>
          </div>
        ))}
      </dl>
      {indicatorLists.map((list) => (
        <Indicators
          key={list}
          title={project.indicators.overall.length > 0 ? fieldName(`indicators.${list}`, language) : null}
          indicators={project.indicators[list]}
        />
      ))}
    </>
  );
}

function Indicators({
  title,
  indicators,
}: {
  /** What tells the list from another; null where there is only one. */
  readonly title: string | null;
  readonly indicators: readonly Indicator[];
}): ReactElement | null {
  const say = useSay();
  if (indicators.length === 0) return null;
  return (
    <ul className="read-indicators">
      {title !== null && <li className="title">{title}</li>}
      {indicators.map(({ level1, level2, name, target }, index) => (
        <li key={index}>
          <span className="quiet">{[level1, level2].filter(Boolean).join(" › ")}</span>
          <span>{name ?? say("not-said")}</span>
          <span>{target ?? say("not-said")}</span>
        </li>
      ))}
    </ul>
  );
}
