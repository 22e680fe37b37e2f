import { type IUndoRedoItem, LocalUndoRedoService } from "@univerjs/core";

/** Whoever keeps the history of one workbook. */
export interface UndoTarget {
  readonly unit: string;
  readonly push: (item: IUndoRedoItem) => void;
}

/**
 * Univer's undo, except for what is done to the workbook: that goes into the workbook's own history,
 * so that the user's steps and the add-in's are taken back in the order in which they were done.
 */
export class UndoIntoHistory extends LocalUndoRedoService {
  private target: UndoTarget | null = null;

  /** From now on the workbook's steps go there. */
  connect(target: UndoTarget): void {
    this.target = target;
  }

  /** Says how many steps can be taken back and done again, for the buttons. */
  tell(status: { readonly undos: number; readonly redos: number }): void {
    this._undoRedoStatus$.next(status);
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (item.unitID === this.target?.unit) this.target.push(item);
    else super.pushUndoRedo(item);
  }

  protected override _updateStatus(): void {
    if (!this.target) super._updateStatus();
  }
}
