import type { FieldPath } from "../../form/project";
import type { Details } from "../find-on-indicators";
import type { Verdict } from "../rule";
import type { Subject } from "../subject";
import { unreadNear } from "./unread";

/**
 * What a rule says of a field in which it finds nothing: that it is missing, or, while something that was not understood
 * stands where the value may be, or while its label was not found on a form of no known layout, that nobody can tell.
 */
export function absent(form: Subject, field: FieldPath, details: Details = {}): Verdict {
  if (!form.places[field] && form.layout === null)
    return { verdict: "cannot-judge", field, reason: "label-unread" };
  const unread = unreadNear(form, field);
  return unread.length > 0
    ? { verdict: "cannot-judge", field, reason: "text-unread", unread }
    : { verdict: "found", field, ...details };
}
