import { convertAmount } from "../form/amount";
import { amountFields, type AmountField, type CurrencyUnit, type Project } from "../form/project";

/**
 * The project with its amounts in another currency unit, exactly. One that states no unit stays as it is: what its
 * amounts mean would be a guess.
 */
export function inCurrency(project: Project, unit: CurrencyUnit | null): Project {
  const { currency } = project.funding;
  if (unit === null || currency === null || currency === unit) return project;
  const converted = amountFields.map((field) => {
    const amount = project.funding[field];
    return [field, amount && convertAmount(amount, currency, unit)] as const;
  });
  const amounts = Object.fromEntries(converted) as Pick<Project["funding"], AmountField>;
  return { ...project, funding: { ...amounts, currency: unit } };
}
