import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { layoutNames, type LayoutName } from "../../layout/layout";
import { newestLayout } from "../../layout/layouts";
import type { Say } from "./say-overview";

/** A workbook without forms: one sentence, and the two ways to begin. */
export function EmptyOverview({
  say,
  insert,
  importFiles,
}: {
  readonly say: Say;
  readonly insert: (layout: LayoutName) => void;
  readonly importFiles: () => void;
}): ReactElement {
  return (
    <div className="overview empty-overview">
      <p>{say("empty")}</p>
      <div className="choices">
        <Button
          appearance="primary"
          onClick={() => {
            insert(newestLayout);
          }}
        >
          {say("insert")}
        </Button>
        <Button
          onClick={() => {
            importFiles();
          }}
        >
          {say("import")}
        </Button>
      </div>
      <p className="quiet">
        {say("other-layout")}{" "}
        {layoutNames
          .filter((name) => name !== newestLayout)
          .map((name) => (
            <button
              key={name}
              type="button"
              className="link"
              onClick={() => {
                insert(name);
              }}
            >
              {say(`layout-${name}`)}
            </button>
          ))}
      </p>
    </div>
  );
}
