/** The API's names → the elements of docProps/core.xml (with prefix) and docProps/app.xml. */
export const coreElements: Readonly<Record<string, string>> = {
  title: "dc:title",
  subject: "dc:subject",
  author: "dc:creator",
  keywords: "cp:keywords",
  comments: "dc:description",
  category: "cp:category",
  lastAuthor: "cp:lastModifiedBy",
};
export const appElements: Readonly<Record<string, string>> = { manager: "Manager", company: "Company" };
