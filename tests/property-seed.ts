import fc from "fast-check";

/**
 * Properties draw the same cases in every run, so that a change is judged by itself; `PROPERTY_SEED=random` (or a
 * number) draws others. A case that fails belongs into a test of its own.
 */
const seed = process.env["PROPERTY_SEED"] ?? "20261124";
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });
