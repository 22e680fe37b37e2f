export function libraryAddress(choice: string | undefined): string;
export function withLibrary(page: string, address: string): string;
