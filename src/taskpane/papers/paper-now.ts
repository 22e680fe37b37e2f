import { useMemo } from "react";
import { computedFigures, type ComputedFigure } from "../../core/checks/papers/computed";
import { followingFigures } from "../../core/edit/following-figures";
import { withEntries } from "../../core/edit/paper-entries";
import { isPaperField, withSaid, type Paper, type PaperField } from "../../core/form/paper";
import { presetOf, usualPreset, type ScoringPreset } from "../../core/kinds/scoring/presets";
import { useDraftTexts, type DraftTexts } from "../form/drafts";
import { useForm } from "../form/form-context";

/** A later paper as it will stand with what is being typed, and the figures that follow. */
export interface PaperNow {
  readonly paper: Paper;
  readonly figures: ReadonlyMap<PaperField, ComputedFigure>;
  readonly preset: ScoringPreset;
}

/** The paper with these texts typed into it and everything computed anew that follows from them. */
export function paperWith(paper: Paper, texts: DraftTexts, preset: ScoringPreset): PaperNow {
  const typed = Object.entries(texts).flatMap(([field, text]) =>
    isPaperField(field) && text !== undefined ? [{ field, text }] : [],
  );
  const filled = typed.reduce((now, { field, text }) => withEntries(now, field, text), paper);
  const following =
    typed.length === 0
      ? []
      : followingFigures(
          paper,
          filled,
          typed.map(({ field }) => field),
          preset,
        );
  const now = following.reduce((own, { field, text }) => withSaid(own, field, text), filled);
  const figures = computedFigures(now, preset).map((figure) => [figure.field, figure] as const);
  return { paper: now, figures: new Map(figures), preset };
}

/** The paper that is being filled in, with each keystroke. */
export function usePaperNow(paper: Paper): PaperNow {
  const { limits } = useForm();
  const texts = useDraftTexts();
  const preset = presetOf(limits.scoring ?? usualPreset.id);
  return useMemo(() => paperWith(paper, texts, preset), [paper, texts, preset]);
}
