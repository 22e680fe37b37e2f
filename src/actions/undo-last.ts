export { undoableAction, undoLast } from "../excel/undo";
