import type { Injector } from "@univerjs/core";
import { IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";

/** Draws the grid anew: sizes and hidden rows of a batch are not among what Univer looks for itself. */
export function refresh(injector: Injector, unit: string): void {
  const render = injector.get(IRenderManagerService).getRenderById(unit);
  const skeleton = render?.with(SheetSkeletonManagerService);
  const param = skeleton?.getCurrentParam();
  if (!render || !skeleton || !param) return;
  skeleton.makeDirty({ sheetId: param.sheetId }, true);
  skeleton.reCalculate();
  render.mainComponent?.makeForceDirty();
}
