import { Field, Select, ToggleButton } from "@fluentui/react-components";
import { paneMessages } from "../../messages";
import type { ReportIssue } from "../../reporting";
import { useCheckPageStyles } from "./checkPage.styles";
import { countOf, FINDING_KINDS, type FindingFilter, type FindingKind } from "./findingGroups";

const words = paneMessages.check.filters;

/** Which findings are shown: a button a kind, with its count, and the sheet where there are several. */
export function FindingFilters(props: {
  readonly findings: readonly ReportIssue[];
  readonly sheets: readonly string[];
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}) {
  const styles = useCheckPageStyles();
  const { findings, sheets, filter, onChange } = props;
  const toggle = (kind: FindingKind) => {
    const kinds = new Set(filter.kinds);
    if (!kinds.delete(kind)) kinds.add(kind);
    onChange({ ...filter, kinds });
  };
  return (
    <>
      <div role="group" aria-label={words.label} className={styles.actions}>
        {FINDING_KINDS.map((kind) => ({ kind, count: countOf(findings, kind) }))
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <ToggleButton
              key={kind}
              size="small"
              checked={filter.kinds.has(kind)}
              onClick={() => toggle(kind)}
            >
              {words.count(words.names[kind], count)}
            </ToggleButton>
          ))}
      </div>
      {sheets.length > 1 && (
        <Field label={words.sheet}>
          <Select
            value={filter.sheet ?? ""}
            onChange={(_, { value }) => onChange({ ...filter, sheet: value || undefined })}
          >
            <option value="">{words.allSheets}</option>
            {sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
