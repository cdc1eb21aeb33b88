import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Select,
} from "@fluentui/react-components";
import { tablesMessages } from "../../messages";
import {
  columnName,
  isCodeColumn,
  TABLE_ROLES,
  type RecognisedColumn,
  type TableRole,
} from "../../sheets";
import { useTablesStyles } from "./tables.styles";
import type { TableViewProps } from "./tableViewProps";

const words = tablesMessages.columns;

/** What one column may hold besides a single thing. */
const PAIRS: readonly (readonly TableRole[])[] = [
  ["numerator", "denominator"],
  ["lead", "coordinating"],
];
const CHOICES: readonly (readonly TableRole[])[] = [
  [],
  ...TABLE_ROLES.map((role): readonly TableRole[] => [role]),
  ...PAIRS,
];

/** What each column was taken for, to be corrected where it is wrong. */
export function Columns({ table, page }: TableViewProps) {
  const styles = useTablesStyles();
  const columns = table.columns.filter(({ path }) => !isCodeColumn(path));
  const used = columns.filter(({ roles, time }) => roles.length > 0 && time === "current").length;
  return (
    <AccordionItem value="columns">
      <AccordionHeader as="h2" expandIconPosition="end" className={styles.fold}>
        {words.title(used, columns.length - used)}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {columns.map((column) => (
          <RoleSelect
            key={column.columnIndex}
            column={column}
            onChange={(roles) => page.found.answerColumn(column.key, roles)}
          />
        ))}
      </AccordionPanel>
    </AccordionItem>
  );
}

function RoleSelect(props: {
  readonly column: RecognisedColumn;
  readonly onChange: (roles: readonly TableRole[]) => void;
}) {
  const styles = useTablesStyles();
  const { columnIndex, path, roles, time } = props.column;
  const head = path.join(" - ") || words.unnamed;
  return (
    <Field
      label={words.field(columnName(columnIndex), head)}
      hint={tablesMessages.times[time]}
      className={styles.choice}
    >
      <Select
        value={roles.join(" ")}
        onChange={(_, { value }) => {
          const chosen = CHOICES.find((each) => each.join(" ") === value);
          if (chosen) props.onChange(chosen);
        }}
      >
        {CHOICES.map((choice) => (
          <option key={choice.join(" ")} value={choice.join(" ")}>
            {choice.map((role) => tablesMessages.roles[role]).join(" / ") || words.unused}
          </option>
        ))}
      </Select>
    </Field>
  );
}
