/** The same sentence in English. */
export const noFormInEnglish = "No form was found in “{file}”.";
