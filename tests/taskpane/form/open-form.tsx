import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { CheckedFormOnSheet } from "../../../src/actions/checked-sheet";
import { loadLibrary } from "../../../src/taskpane/form/library/use-library";
import { FormView, type FormViewProps } from "../../../src/taskpane/form/form-view";

// Else it would come in the middle of a test.
beforeAll(loadLibrary);

/** What was asked of Excel, in order; a write ends when the test says so. */
export interface OpenForm {
  readonly user: UserEvent;
  readonly asked: unknown[][];
  /** Ends the oldest writing that goes on. */
  readonly succeed: () => Promise<void>;
  readonly fail: () => Promise<void>;
  readonly update: (props: Partial<FormViewProps>) => void;
}

/** Elements that were scrolled to; jsdom itself lays nothing out. */
export const scrolledTo: Element[] = [];

export function openForm(form: CheckedFormOnSheet | null, props: Partial<FormViewProps> = {}): OpenForm {
  scrolledTo.length = 0;
  Element.prototype.scrollIntoView = function () {
    scrolledTo.push(this);
  };
  const asked: unknown[][] = [];
  const going: { readonly resolve: () => void; readonly reject: (reason: Error) => void }[] = [];
  const ask =
    (name: string) =>
    (...values: readonly unknown[]) => {
      asked.push([name, ...values]);
      return new Promise<void>((resolve, reject) => going.push({ resolve, reject }));
    };
  let current: FormViewProps = {
    form,
    forms: form ? [form] : [],
    selectedCell: null,
    language: "zh-CN",
    edit: ask("edit"),
    addIndicator: ask("add"),
    removeIndicator: ask("remove"),
    moveIndicator: ask("move"),
    convertCurrency: ask("convert"),
    check: () => asked.push(["check"]),
    showField: (field) => asked.push(["show", field]),
    ...props,
  };
  const view = () => (
    <FluentProvider theme={webLightTheme}>
      <FormView {...current} />
    </FluentProvider>
  );
  const { rerender } = render(view());
  const end = (how: (write: (typeof going)[number]) => void) =>
    act(async () => {
      const write = going.shift();
      if (!write) throw new Error("Nothing is being written");
      how(write);
      await Promise.resolve();
    });
  return {
    user: userEvent.setup(),
    asked,
    succeed: () =>
      end(({ resolve }) => {
        resolve();
      }),
    fail: () =>
      end(({ reject }) => {
        reject(new Error("Excel refused"));
      }),
    update: (changed) => {
      current = { ...current, ...changed };
      rerender(view());
    },
  };
}

/** The input with this name. */
export function field(name: string): HTMLInputElement {
  return screen.getByLabelText(name, { selector: "input, textarea" });
}

/** What was written, without what was only shown. */
export function written({ asked }: OpenForm): unknown[][] {
  return asked.filter(([name]) => name !== "show");
}
