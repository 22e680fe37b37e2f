import { useStore } from "zustand";
import { usePane } from "../pane-context";
import { deskOf, type ImportDesk } from "./desk/desk";
import type { DeskState } from "./desk/desk-state";

export function useDesk(): ImportDesk {
  return deskOf(usePane());
}

/** A part of what the import knows; the view is drawn again when that part changes. */
export function useDeskState<Part>(part: (state: DeskState) => Part): Part {
  return useStore(useDesk().store, part);
}
