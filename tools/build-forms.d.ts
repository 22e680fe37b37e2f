/** Writes the command line into a folder: the program `forms.mjs`, and `forms-pdf`, which it reads PDF files with. */
export declare function buildForms(folder: string): Promise<void>;
