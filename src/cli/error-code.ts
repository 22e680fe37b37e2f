/** The system's code for what went wrong, such as `ENOENT`; the error in words where it has none. */
export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}
