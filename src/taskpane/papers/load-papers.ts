import { loadedLater } from "../shell/loaded-later";

/** The sections of 自评表 and 监控表, loaded when a sheet first has one. */
export const PaperSectionsLater = loadedLater(async () => (await import("./paper-sections")).PaperSections);
