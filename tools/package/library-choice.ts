import { libraryAddress } from "../office-library";

/** What follows for a package from where its pages have Excel's library from. */
export interface LibraryChoice {
  /** Stands in the name of the zip, so that the packages for two kinds of network are told apart. */
  readonly name: "global" | "21vianet" | "closed-network" | "mirror";
  /** The folders of packages that are copied beside the page, whose notices belong into it. */
  readonly packages: readonly string[];
}

/** @param library - what `libraryAddress` gives */
export function libraryChoice(library: string): LibraryChoice {
  switch (library) {
    case libraryAddress("global"):
      return { name: "global", packages: [] };
    case libraryAddress("21vianet"):
      return { name: "21vianet", packages: [] };
    case libraryAddress("local"):
      return { name: "closed-network", packages: ["node_modules/@microsoft/office-js"] };
    default:
      return { name: "mirror", packages: [] };
  }
}
