export function addinAddress(given: string | undefined): string;
export function withAddress(manifest: string, address: string): string;
