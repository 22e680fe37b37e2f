import { placeInList } from "../../core/edit/free-slot";
import type { Fix } from "../../core/checks/rule";
import { isPaperField } from "../../core/form/paper";
import { presetOf, usualPreset } from "../../core/kinds/scoring/presets";
import { fieldName } from "../../core/form/field-names";
import type { CurrencyUnit, FieldPath, Indicator, IndicatorList } from "../../core/form/project";
import { cellName } from "../../core/grid/address";
import type { FormOnSheet } from "../../actions/checked-sheet";
import { ExcelProblem } from "../../excel/excel-problem";
import type { FormFix, PaneActions } from "../pane-actions";
import { treeOf } from "../form/tree-of";
import { say, type TextKey } from "../say";
import { changing, type Done } from "./changing";
import type { Connected } from "./commands";
import { conversionOf } from "./convert-currency";
import { numberOf } from "./number-of";
import type { PaneStore } from "./pane-store";
import { settingsInForce } from "./rules-in-force";
import type { Queue } from "./queue";
import type { Moved, SinceAsked } from "./since-asked";

/** What a user can do with a form's fields and indicators; each waits for those before it, and hits what it was meant for. */
export interface FormChanges {
  /** Rejects, after the user has been told, if the field could not be written: the input then keeps what was typed. */
  readonly editField: (form: FormOnSheet, field: FieldPath, text: string) => Promise<void>;
  /** `at` is the number (0-based) that it gets; null: where its 二级 has room when its turn comes. */
  readonly addIndicator: (
    form: FormOnSheet,
    list: IndicatorList,
    at: number | null,
    indicator: Indicator,
  ) => Promise<void>;
  readonly removeIndicator: PaneActions["removeIndicator"];
  readonly moveIndicator: PaneActions["moveIndicator"];
  /** Changes the form's 金额单位 and converts its amounts exactly, as one step to be undone. Rejects as `editField` does. */
  readonly convertCurrency: (form: FormOnSheet, unit: CurrencyUnit) => Promise<void>;
  readonly applyFixes: (fixes: readonly FormFix[]) => Promise<void>;
}

const stays: Moved = (_, index) => index;

/** The numbers of the indicators of one list after something was done to it; the other lists keep theirs. */
function inList(own: IndicatorList, moved: (index: number) => number | null): Done {
  return { edited: null, moved: (list, index) => (list === own ? moved(index) : index) };
}

/** Where the others stand after number `from` has become number `to`. */
function afterMove(index: number, from: number, to: number): number {
  if (index === from) return to;
  const without = index > from ? index - 1 : index;
  return without >= to ? without + 1 : without;
}

/** @throws ExcelProblem `changed-meanwhile` if somebody else has written into the field since it was asked for */
function demandField({ now, field }: SinceAsked, asked: FieldPath): FieldPath {
  const at = field(asked);
  if (at !== null) return at;
  const place = now.form.places[asked];
  if (!place) throw new ExcelProblem("indicator-changed");
  throw new ExcelProblem("changed-meanwhile", { cell: cellName(place.cell), found: place.text });
}

/** @throws ExcelProblem `indicator-changed` if it has gone, or somebody else has changed it */
function demandIndicator({ indicator }: SinceAsked, list: IndicatorList, index: number): number {
  const at = indicator(list, index);
  if (at === null) throw new ExcelProblem("indicator-changed");
  return at;
}

/** Before which indicator (0-based) a new one goes that was to stand before number `at`, or where there was room. */
function gapNow(
  { now, indicator }: SinceAsked,
  list: IndicatorList,
  at: number | null,
  added: Indicator,
): number {
  if (at === null) return placeInList(now.form, list, added, treeOf(now.form));
  const next = indicator(list, at);
  if (next !== null) return next;
  const previous = at > 0 ? indicator(list, at - 1) : null;
  return previous === null ? Math.min(at, now.form.project.indicators[list].length) : previous + 1;
}

/** A fix as it is to be made now; null if what it is about has changed. */
function fixNow({ field, indicator }: SinceAsked, fix: Fix): Fix | null {
  const changes = fix.flatMap((change): Fix => {
    if (change.kind === "set") {
      const at = field(change.field);
      return at === null ? [] : [{ ...change, field: at }];
    }
    const at = indicator(change.list, change.index);
    return at === null ? [] : [{ ...change, index: at }];
  });
  return changes.length === fix.length ? changes : null;
}

export function formChanges(store: PaneStore, connected: () => Connected | null, queue: Queue): FormChanges {
  const { getState, setState } = store;
  const text = (key: TextKey, values = {}) => say(getState().language, key, values);
  const change = changing(store, connected, queue);
  /** A button's own name: the same button of the same reading of the form. */
  const button = (kind: string, form: FormOnSheet, ...rest: unknown[]) =>
    JSON.stringify([kind, numberOf(form.form), ...rest]);

  return {
    editField: (form, field, newText) =>
      change({
        label: text("change-field", { field: fieldName(field, getState().language) }),
        forms: [form],
        work: async ({ actions }, since) => {
          const asked = since(form);
          const at = demandField(asked, field);
          const preset = presetOf(settingsInForce(getState()).scoring ?? usualPreset.id);
          const asFormulas = getState().settings.figures === "formulas";
          if (isPaperField(at)) await actions.editField(asked.now, at, newText, preset, asFormulas);
          else await actions.editField(asked.now, at, newText);
          return { moved: stays, edited: at };
        },
      }),
    addIndicator: (form, list, at, indicator) =>
      queue.once(button("add", form, list, at, indicator), () =>
        change({
          label: text("change-add"),
          forms: [form],
          work: async ({ actions }, since) => {
            const asked = since(form);
            const gap = gapNow(asked, list, at, indicator);
            await actions.addIndicator(asked.now, list, gap, indicator);
            return inList(list, (index) => (index >= gap ? index + 1 : index));
          },
        }),
      ),
    removeIndicator: (form, list, index) =>
      queue.once(button("remove", form, list, index), () =>
        change({
          label: text("change-remove", { indicator: form.form.project.indicators[list][index]?.name ?? "" }),
          forms: [form],
          work: async ({ actions }, since) => {
            const asked = since(form);
            const at = demandIndicator(asked, list, index);
            await actions.removeIndicator(asked.now, list, at);
            return inList(list, (own) => (own === at ? null : own > at ? own - 1 : own));
          },
        }),
      ),
    moveIndicator: (form, list, from, to) =>
      queue.once(button("move", form, list, from, to), () =>
        change({
          label: text("change-move"),
          forms: [form],
          work: async ({ actions }, since) => {
            const asked = since(form);
            const [own, place] = [demandIndicator(asked, list, from), demandIndicator(asked, list, to)];
            await actions.moveIndicator(asked.now, list, own, place);
            // In another group it takes over that group's levels.
            const moved = inList(list, (index) => afterMove(index, own, place));
            return { ...moved, edited: `indicators.${list}.${own}.level2` };
          },
        }),
      ),
    convertCurrency: (form, unit) =>
      queue.once(button("currency", form, unit), () =>
        change({
          label: text("change-currency", { unit }),
          forms: [form],
          work: async ({ actions }, since) => {
            const { now } = since(form);
            const conversion = conversionOf(now.form, unit);
            if (conversion?.kind === "exact")
              await actions.applyFixes([{ form: now, fix: conversion.fix }], settingsInForce(getState()));
            return null;
          },
        }),
      ),
    applyFixes: (fixes) =>
      queue.once(
        JSON.stringify(["fix", fixes.map(({ form, fix }) => [numberOf(form.form), fix])]),
        async () => {
          const count = String(fixes.length);
          const asked = {
            label: text(fixes.length === 1 ? "change-fix" : "change-fixes", { count }),
            forms: [...new Set(fixes.map(({ form }) => form))],
            work: async ({ actions }: Connected, since: (form: FormOnSheet) => SinceAsked) => {
              const still = fixes.flatMap(({ form, fix }) => {
                const own = since(form);
                const now = fixNow(own, fix);
                return now ? [{ form: own.now, fix: now }] : [];
              });
              if (still.length === 0) throw new ExcelProblem("indicator-changed");
              await actions.applyFixes(still, settingsInForce(getState()));
              return null;
            },
          };
          await change(asked).then(
            () => {
              setState({ message: { kind: "done", text: text("fixed", { count }), canUndo: true } });
            },
            () => undefined, // has been told
          );
        },
      ),
  };
}
