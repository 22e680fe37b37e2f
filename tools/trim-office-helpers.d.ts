/** @see trim-office-helpers.js */
declare function trimOfficeHelpers(source: string): string;
export = trimOfficeHelpers;
