import { useState, type ReactElement } from "react";
import { withListColumns } from "../../core/checks/own/own-rules";
import { listColumnOf, listPresetNames, listPresets, type ListColumn } from "../../core/form/list-columns";
import { usePane, usePaneState } from "../pane-context";
import { Select } from "../settings/select";
import { rulesOf } from "../store/rules-in-force";
import type { Say } from "./say-office-pane";

const own = "own";
const choices = [...listPresetNames, own] as const;

function presetOf(columns: readonly ListColumn[]): (typeof listPresetNames)[number] | typeof own {
  const said = JSON.stringify(columns);
  return listPresetNames.find((name) => JSON.stringify(listPresets[name]) === said) ?? own;
}

/** Which columns the list has: a preset, or the headers that the user names. They are kept where the present ones are. */
export function ColumnChoice({
  columns,
  say,
}: {
  readonly columns: readonly ListColumn[];
  readonly say: Say;
}): ReactElement {
  const pane = usePane();
  const ofUser = usePaneState((state) => rulesOf(state, "user"));
  const ofWorkbook = usePaneState((state) => rulesOf(state, "workbook"));
  const [isOwn, setIsOwn] = useState(presetOf(columns) === own);
  const keep = (chosen: readonly ListColumn[]) => {
    if (ofWorkbook.listColumns) void pane.saveRules("workbook", withListColumns(ofWorkbook, chosen));
    else void pane.saveRules("user", withListColumns(ofUser, chosen));
  };
  return (
    <>
      <Select
        label={say("columns")}
        value={isOwn ? own : presetOf(columns)}
        options={choices.map((name) => ({ value: name, text: say(`columns-${name}`) }))}
        onChange={(chosen) => {
          setIsOwn(chosen === own);
          if (chosen !== own) keep(listPresets[chosen]);
        }}
      />
      {isOwn && <OwnColumns columns={columns} keep={keep} say={say} />}
    </>
  );
}

const between = "、";

function OwnColumns({
  columns,
  keep,
  say,
}: {
  readonly columns: readonly ListColumn[];
  readonly keep: (columns: readonly ListColumn[]) => void;
  readonly say: Say;
}): ReactElement {
  const shown = columns.map(({ header }) => header).join(between);
  const [typed, setTyped] = useState(shown);
  const [unknown, setUnknown] = useState<string | null>(null);
  const take = () => {
    const written = typed.split(/[、,，\n]/).map((header) => header.trim());
    // What is named twice is one column.
    const headers = [...new Set(written.filter((header) => header !== ""))];
    // A header of the office's own, of which nobody else knows what it holds, stays what it was.
    const found = headers.map((header) => {
      const kept = columns.find((column) => column.header === header);
      return { header, column: kept ?? listColumnOf(header) };
    });
    const stranger = found.find(({ column }) => column === null);
    setUnknown(stranger?.header ?? null);
    if (!stranger && headers.length > 0 && typed.trim() !== shown)
      keep(found.flatMap(({ column }) => column ?? []));
  };
  return (
    <>
      <textarea
        className="text-input"
        rows={3}
        aria-label={say("own-columns")}
        aria-invalid={unknown !== null}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
        }}
        onBlur={take}
      />
      <p className={unknown === null ? "quiet" : "wrong"} role="status">
        {unknown === null ? say("own-columns-hint") : say("unknown-column", { header: unknown })}
      </p>
    </>
  );
}
