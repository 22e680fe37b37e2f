import { useEffect, useRef, useState } from "react";
import type { CheckedFormOnSheet } from "../../actions/checked-sheet";
import type { FieldPath } from "../../core/form/project";
import { usePublishedDraft } from "./drafts";
import { useForm } from "./form-context";

/** A field's text on its way from the keyboard to the sheet. */
export interface Draft {
  /** What the input shows: what is being typed, what is being written, else what stands on the sheet. */
  readonly text: string;
  readonly isTyping: boolean;
  readonly isPending: boolean;
  /** What Excel refused to write, so that nothing that was typed is lost. */
  readonly refused: string | null;
  /** What the sheet says by now, if it changed while the user typed. */
  readonly changedTo: string | null;
  readonly type: (text: string) => void;
  /** Writes what was typed, or the text given, if it differs from the sheet. */
  readonly commit: (text?: string) => void;
  /** Takes back what was typed. */
  readonly takeBack: () => void;
}

interface DraftState {
  readonly typed: { readonly text: string; readonly over: string } | null;
  /** What was last sent to Excel; once it is written it is shown until the form has been read again. */
  readonly sent: {
    readonly text: string;
    readonly form: CheckedFormOnSheet;
    readonly isWritten: boolean;
  } | null;
  readonly refused: string | null;
}

const idle: DraftState = { typed: null, sent: null, refused: null };

/**
 * Keeps what is typed in a field until it is written.
 * @param sheetText what the sheet says in the field
 * @param toWrite makes the text that is written of the text that was typed
 */
export function useDraft(field: FieldPath, sheetText: string, toWrite = (typed: string) => typed): Draft {
  const { checked, edit } = useForm();
  const [{ typed, sent, refused }, setState] = useState(idle);
  const count = useRef(0);

  /** What waits to be written; a key that writes and leads away from the field leaves nothing for the leaving of it. */
  const waiting = useRef<string | null>(null);

  const commit = (text = waiting.current) => {
    waiting.current = null;
    if (text === null) return;
    const written = text === sheetText ? text : toWrite(text);
    if (written === sheetText) {
      setState(idle);
      return;
    }
    const number = ++count.current;
    const settle = (state: DraftState) => {
      if (number === count.current) setState(({ typed: since }) => ({ ...state, typed: since }));
    };
    const shown = { text: written, form: checked };
    setState({ typed: null, sent: { ...shown, isWritten: false }, refused: null });
    edit(field, written).then(
      () => {
        settle({ ...idle, sent: { ...shown, isWritten: true } });
      },
      () => {
        settle({ ...idle, refused: text });
      },
    );
  };
  useCommitOnLeaving(commit);

  const isPending = sent !== null && !sent.isWritten;
  const standing = sent && (isPending || sent.form === checked) ? sent.text : sheetText;
  const text = typed?.text ?? standing;
  usePublishedDraft(field, text === sheetText ? null : toWrite(text));
  return {
    text,
    isTyping: typed !== null,
    isPending,
    refused,
    changedTo: typed && typed.over !== standing ? standing : null,
    type: (text) => {
      waiting.current = text;
      setState((state) => ({ ...state, typed: { text, over: state.typed?.over ?? standing } }));
    },
    commit,
    takeBack: () => {
      waiting.current = null;
      setState((state) => ({ ...state, typed: null, refused: null }));
    },
  };
}

/** What was typed is written as well if the view goes away under the user's hands, for which there is no blur. */
function useCommitOnLeaving(commit: () => void): void {
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(
    () => () => {
      latest.current();
    },
    [],
  );
}
