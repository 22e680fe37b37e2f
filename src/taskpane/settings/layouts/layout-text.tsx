import type { ReactElement } from "react";
import type { Layout } from "../../../core/layout/layout";
import { layoutFile } from "../../../core/layout/learn/layout-file";
import { FileText } from "../file/file-text";
import { useSayLayouts } from "./use-say-layouts";

/** The file of a layout; loaded when it is wanted. */
export function LayoutText({ layout }: { readonly layout: Layout }): ReactElement {
  const say = useSayLayouts();
  const { name } = layout;
  return (
    <FileText
      name={say("file-name", { name })}
      label={say("file-text", { name })}
      text={layoutFile(layout)}
    />
  );
}
