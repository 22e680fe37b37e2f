import { isOfType, type ProjectField } from "../../form/fields";
import { amountFields, type AmountField } from "../../form/project";
import { valueOf } from "../../form/value-of";
import { isUnreadableAmount, sumOffered } from "../amounts";
import { asksFor } from "../asks-for";
import type { BasisId } from "../basis";
import type { Details } from "../find-on-indicators";
import { nothing, type Rule, type Severity } from "../rule";
import type { Subject } from "../subject";
import { absent } from "./absent";

/** A field that a form is to fill in; what it is called and what is expected stands in `messages/missing`. */
interface RequiredField {
  /** The id of the rule that says so. */
  readonly rule: string;
  readonly severity: Severity;
  readonly basis: BasisId;
  /** Whether this form is to fill it in; where it asks for it, if nothing else is said. */
  readonly isWanted?: (form: Subject) => boolean;
  /** What may be said beside that it is missing. */
  readonly details?: (form: Subject) => Details;
}

/** The fields that are missed by the mere fact that they are empty. */
export const requiredFields = {
  name: { rule: "name-missing", severity: "error", basis: "budgetSystem", isWanted: () => true },
  department: { rule: "department-missing", severity: "error", basis: "transferInstructions" },
  unit: { rule: "unit-missing", severity: "error", basis: "localInstructions" },
  // Only filing practice asks for it: a form that leaves out its label is in order.
  category: {
    rule: "category-missing",
    severity: "warning",
    basis: "practice",
    isWanted: (form) => form.places.category !== undefined,
  },
  // A form that has only amounts of the year is not asked for the total.
  "funding.total": {
    rule: "funding-total-missing",
    severity: "error",
    basis: "localInstructions",
    details: (form) => sumOffered(form, "total"),
  },
  // Elsewhere some forms have a single 资金总额, or the year's appropriation alone.
  "funding.annualTotal": {
    rule: "funding-annual-missing",
    severity: "error",
    basis: "localInstructions",
    isWanted: (form) => asksFor(form, "funding.annualTotal") || !namesAnyAmount(form),
    details: (form) => sumOffered(form, "annualTotal"),
  },
  // A form whose only goal is the overall one is not asked for another.
  "goals.annual": {
    rule: "goal-annual-missing",
    severity: "error",
    basis: "goalMethod",
    isWanted: (form) => asksFor(form, "goals.annual") || form.project.goals.overall === null,
  },
} as const satisfies Partial<Record<ProjectField, RequiredField>>;

/** The rule that says of a required field that it is missing. */
export function missingField(field: keyof typeof requiredFields): Rule {
  const { rule, severity, basis, isWanted, details }: RequiredField = requiredFields[field];
  return {
    id: rule,
    severity,
    basis,
    check: (form) =>
      isEmpty(form, field) && (isWanted?.(form) ?? asksFor(form, field))
        ? [absent(form, field, details?.(form))]
        : nothing,
  };
}

function isEmpty(form: Subject, field: keyof typeof requiredFields): boolean {
  if (valueOf(form.project, field) !== null) return false;
  return !isOfType(field, "amount") || !isUnreadableAmount(form, amountOf(field));
}

function amountOf(field: `funding.${AmountField}`): AmountField {
  return field.slice("funding.".length) as AmountField;
}

function namesAnyAmount({ project }: Subject): boolean {
  return amountFields.some((field) => project.funding[field] !== null);
}
