import { createStore } from "zustand/vanilla";
import { noOwnRules } from "../../core/checks/own/own-rules";
import type { FieldPath } from "../../core/form/project";
import type { Language, Values } from "../../core/language/language";
import { say, type TextKey } from "../say";
import { createCommands, type Commands } from "./commands";
import type { Keeper } from "./keeper";
import { layoutCommands, type LayoutCommands } from "./layout-commands";
import type { Connection, FindingsFilter, View } from "./pane-state";
import { initialState, type Excel, type PaneStore } from "./pane-store";
import { createQueue, type Queue } from "./queue";
import { createReader, type Reader } from "./reader";
import { ruleCommands, type RuleCommands } from "./rule-commands";
import { selfCheckCommand, type SelfCheckCommand } from "./self-check-command";
import type { PaneSettings } from "./settings";
import { asker } from "./asker";
import { runTask } from "./tasks";
import { listener } from "./watch";

/** The pane without its looks: what it knows, and what can be done with it. */
export interface Pane extends Commands, RuleCommands, LayoutCommands, SelfCheckCommand {
  readonly store: PaneStore;
  /** What all that writes into the workbook waits in: the pane's own buttons, the ribbon's, the import, undo. */
  readonly queue: Queue;
  /** From now on there is an Excel: its workbook is read and watched. Resolves when it has been read. */
  readonly connect: (excel: Excel) => Promise<void>;
  /** Resolves when the rules, waivers and layouts that the workbook keeps are known. */
  readonly knowsWorkbook: Promise<void>;
  /** What Excel tells of itself, once it does: the language of its menus, and whether it is dark (null: not told). */
  readonly surroundedBy: (language: Language, isDark: boolean | null) => void;
  /** There is no Excel to speak to. */
  readonly noExcel: (why: Extract<Connection, "browser" | "failed">) => void;
  readonly show: (view: View) => void;
  /** Tells the user something in one sentence. */
  readonly say: (sentence: string) => void;
  readonly dismiss: () => void;
  /** The finding that was to have the focus has it. */
  readonly hasFocused: () => void;
  /** The field that was to have the focus in the form view has it. */
  readonly hasArrived: () => void;
  /** Shows the form view at a field, or at the first that is to be filled in. */
  readonly fillIn: (field: FieldPath | "first-empty") => void;
  readonly setFilter: (change: Partial<FindingsFilter>) => void;
  readonly saveSettings: (change: Partial<PaneSettings>) => void;
  /** Reads the workbook again. */
  readonly refresh: () => Promise<void>;
}

/** What the pane is made with. */
export interface PaneOptions {
  readonly keeper: Keeper;
  /** The language of Excel or the browser, for users who have not chosen one. */
  readonly language: Language;
}

export function createPane({ keeper, language: firstLanguage }: PaneOptions): Pane {
  const settings = keeper.load();
  let language = firstLanguage;
  const chosen = (choice: PaneSettings["language"]) => (choice === "auto" ? language : choice);
  const store: PaneStore = createStore(() => initialState(chosen(settings.language), settings));
  const { setState, getState } = store;
  const underWay = keeper.loadUnderWay();
  const queue = createQueue((busyButtons) => {
    setState({ busyButtons });
  }, keeper.saveUnderWay);
  let excel: Excel | null = null;
  let reader: Reader | null = null;
  let tellKnown: () => void = () => undefined;
  const knowsWorkbook = new Promise<void>((resolve) => {
    tellKnown = resolve;
  });

  const readAll = async () => {
    const { language: spoken } = getState();
    await runTask(
      store,
      say(spoken, "reading"),
      async (watcher) => {
        // The sheet that the user looks at comes first.
        await reader?.read("active");
        await reader?.read("workbook", watcher);
        watcher.signal.throwIfAborted();
      },
      say(spoken, "reading-stopped"),
    );
  };

  const tellProblem = (key: TextKey, values: Values = {}) => {
    setState({ message: { kind: "problem", text: say(getState().language, key, values) } });
  };

  const connected = () => (excel && reader ? { ...excel, reader } : null);
  const saveSettings: Pane["saveSettings"] = (change) => {
    const changed = { ...getState().settings, ...change };
    keeper.save(changed);
    setState({ settings: changed, language: chosen(changed.language) });
  };

  return {
    ...createCommands(store, connected, queue),
    ...ruleCommands(store, connected, queue, saveSettings),
    ...layoutCommands(store, connected, queue, keeper),
    ...selfCheckCommand(store, connected, queue),
    store,
    queue,
    knowsWorkbook,
    connect: async (connected) => {
      excel = connected;
      reader = createReader(store, connected);
      setState({ connection: "excel", undoesWrites: connected.excelUndoesWrites() });
      connected.onWaiting((isWaiting) => {
        setState({ isWaiting });
      });
      connected.onAsking(asker(store));
      await connected.actions.watchWorkbook(listener(store, reader)).catch(() => undefined);
      // All at once: the pane waits for them before it reads the first sheet.
      const { readWaivers, readControlFigures, readWorkbookRules, readWorkbookLayouts } = connected.actions;
      const [waivers, controls, workbookRules, workbookLayouts] = await Promise.all([
        readWaivers().catch(() => []),
        readControlFigures().catch(() => []),
        readWorkbookRules().catch(() => noOwnRules),
        readWorkbookLayouts().catch(() => []),
      ]);
      setState({ waivers, controls });
      if (workbookLayouts) setState({ workbookLayouts });
      else tellProblem("layouts-damaged");
      if (workbookRules) setState({ workbookRules });
      else tellProblem("workbook-rules-damaged");
      tellKnown();
      if (underWay !== null) tellProblem("broken-off", { task: underWay });
      await readAll();
    },
    surroundedBy: (excelLanguage, isExcelDark) => {
      language = excelLanguage;
      setState({ isExcelDark, language: chosen(getState().settings.language) });
    },
    noExcel: (why) => {
      setState({ connection: why, view: "import" });
    },
    show: (view) => {
      setState({ view });
    },
    say: (text) => {
      setState({ message: { kind: "done", text } });
    },
    dismiss: () => {
      setState({ message: null });
    },
    hasFocused: () => {
      setState({ focusOn: null });
    },
    hasArrived: () => {
      setState({ wantedField: null });
    },
    fillIn: (wantedField) => {
      setState({ view: "form", wantedField });
    },
    setFilter: (change) => {
      setState({ filter: { ...getState().filter, ...change }, current: null });
    },
    saveSettings,
    refresh: readAll,
  };
}
