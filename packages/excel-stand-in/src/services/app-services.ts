/** What an add-in does beyond the workbook: its pane, its ribbon, how it starts. */
export interface AppServices {
  visibility: "Visible" | "Hidden";
  startup: string;
  /** Ribbon tabs and buttons by id: shown, enabled. */
  readonly tabs: Map<string, boolean>;
  readonly buttons: Map<string, boolean>;
  /** True once the pane can be called by the ribbon's buttons. */
  ready: boolean;
  /** Tells the add-in that its pane was shown or hidden. */
  readonly raiseVisibility: (visibility: "Visible" | "Hidden") => void;
  /** Told when a command says that it is done. */
  readonly onReady: (() => void)[];
}
