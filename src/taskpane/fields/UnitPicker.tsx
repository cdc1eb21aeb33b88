import { Combobox, Field, Option, OptionGroup } from "@fluentui/react-components";
import { useState } from "react";
import { paneMessages } from "../../messages";
import type { Unit, UnitId } from "../../plan";
import { searchUnits } from "./searchUnits";

const words = paneMessages.unit;

/** The choice of one unit of the registry, by typing a part of its name, with or without accents. */
export function UnitPicker(props: {
  readonly units: readonly Unit[];
  readonly unit: Unit | undefined;
  /** What is wrong with the choice, shown below the field. */
  readonly problem?: string;
  readonly onChange: (unitId: UnitId) => void;
}) {
  const [search, setSearch] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const groups = searchUnits(props.units, search ?? "");
  return (
    <Field label={words.label} required validationMessage={props.problem}>
      <Combobox
        placeholder={words.placeholder}
        expandIcon={{ "aria-label": words.open }}
        value={search ?? props.unit?.name ?? ""}
        selectedOptions={props.unit ? [props.unit.id] : []}
        open={isOpen}
        onOpenChange={(_, { open }) => setOpen(open)}
        onInput={(event) => {
          setSearch(event.currentTarget.value);
          setOpen(true);
        }}
        onBlur={() => setSearch(undefined)}
        onOptionSelect={(_, { optionValue }) => {
          setSearch(undefined);
          if (optionValue !== undefined) props.onChange(optionValue);
        }}
      >
        {groups.map(({ kind, units }) => (
          <OptionGroup key={kind} label={words.kinds[kind]}>
            {units.map(({ id, name }) => (
              <Option key={id} value={id}>
                {name}
              </Option>
            ))}
          </OptionGroup>
        ))}
        {groups.length === 0 && <Option disabled>{words.none}</Option>}
      </Combobox>
    </Field>
  );
}
