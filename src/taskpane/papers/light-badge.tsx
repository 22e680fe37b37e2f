import type { ReactElement } from "react";
import type { Light } from "../../core/checks/papers/lights";
import { useForm } from "../form/form-context";
import { sayPapers } from "./say-papers";

/** A light of the monitoring (监控信号): its colour, and what it means in words. */
export function LightBadge({ light, of }: { readonly light: Light; readonly of?: string }): ReactElement {
  const { language } = useForm();
  return (
    <span className={`light ${light}`}>
      <span className="lamp" aria-hidden />
      {of !== undefined && `${of} `}
      {sayPapers(language, light)}
    </span>
  );
}
