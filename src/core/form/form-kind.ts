/** The kinds of form (表的种类) that are known; `unknown` is a paper of a project whose kind its words do not tell. */
export const formKinds = ["target", "monitoring", "selfEvaluation", "department", "unknown"] as const;
export type FormKind = (typeof formKinds)[number];
