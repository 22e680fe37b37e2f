import { useEffect } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { FieldPath } from "../../core/form/project";
import { useForm } from "./form-context";

/** What is being typed or written in the fields of a form, as it will stand on the sheet; a field at rest has no entry. */
export type DraftTexts = Readonly<Partial<Record<FieldPath, string>>>;

/** A store of its own, so that a keystroke draws anew only what depends on the text that is typed. */
export type Drafts = StoreApi<DraftTexts>;

export function createDrafts(): Drafts {
  return createStore<DraftTexts>(() => ({}));
}

/** Tells the form what is typed in a field; null where the field is as on the sheet. */
export function usePublishedDraft(field: FieldPath, text: string | null): void {
  const { drafts } = useForm();
  useEffect(() => {
    if (text === null) return;
    drafts.setState({ [field]: text });
    return () => {
      const others = Object.entries(drafts.getState()).filter(([other]) => other !== field);
      drafts.setState(Object.fromEntries(others), true);
    };
  }, [drafts, field, text]);
}

/** What is typed in the form's fields; the view is drawn again with each keystroke. */
export function useDraftTexts(): DraftTexts {
  return useStore(useForm().drafts);
}
