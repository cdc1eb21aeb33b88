import type { UnitId } from "../../plan";
import { isTableRole, type TableRole } from "../recognition/recognition";
import { attributes } from "../xmlText";
import type { MarkerElement } from "./element";
import type { MarkerPart } from "./part";

/** What is known of a table that a unit keeps in its own layout: what its columns and rows are, wherever they stand. */
export interface MarkedTable {
  readonly planId: string;
  readonly unitId: UnitId;
  /** What its header says (see `TableHeader`). */
  readonly fingerprint: string;
  readonly columns: readonly { readonly key: string; readonly roles: readonly TableRole[] }[];
  /** A row's task or indicator, null where it is none of the plan's. */
  readonly rows: readonly { readonly key: string; readonly code: string | null }[];
}

/** A unit's table in the marker, its columns and rows one a line. */
export const tablePart: MarkerPart<MarkedTable> = {
  name: "table",
  parse({ attributes: given, children }, { planId }) {
    const { plan = planId, unit: unitId, header: fingerprint } = given;
    if (!unitId || !fingerprint) return undefined;
    const columns = children.flatMap(columnOf);
    return { planId: plan, unitId, fingerprint, columns, rows: children.flatMap(rowOf) };
  },
  format: ({ planId, unitId, fingerprint, columns, rows }) =>
    [
      `  <table${attributes({ plan: planId, unit: unitId, header: fingerprint })}>\n`,
      ...columns.map(
        ({ key, roles }) => `    <column${attributes({ key, roles: roles.join(" ") })}/>\n`,
      ),
      ...rows.map(({ key, code }) => `    <row${attributes({ key, code: code ?? undefined })}/>\n`),
      `  </table>\n`,
    ].join(""),
};

function columnOf({ name, attributes: given }: MarkerElement): MarkedTable["columns"] {
  const { key, roles = "" } = given;
  if (name !== "column" || key === undefined) return [];
  return [{ key, roles: roles.split(" ").filter(isTableRole) }];
}

function rowOf({ name, attributes: given }: MarkerElement): MarkedTable["rows"] {
  const { key, code = null } = given;
  return name === "row" && key !== undefined ? [{ key, code }] : [];
}
