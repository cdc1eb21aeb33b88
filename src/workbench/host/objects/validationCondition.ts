import type { CellRule } from "../../../sheets";
import { isJsonObject, type Json, type JsonObject } from "../json";
import { textValue } from "../richApi/args";
import { ApiError } from "../richApi/apiError";
import { NotImplementedError } from "../richApi/members";
import { meaningOf } from "./choice";

type Condition = CellRule["condition"];

/** A list written into the rule itself may be no longer than this. */
const longestList = 255;

const operators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

const comparing = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
} as const;

/** The condition of a DataValidation.rule, which holds exactly one kind. */
export function validationCondition(rule: JsonObject): Condition {
  const [kind, ...others] = Object.keys(rule);
  const details = kind === undefined ? undefined : rule[kind];
  if (kind === undefined || others.length > 0 || !isJsonObject(details)) {
    throw new ApiError("InvalidArgument", "A rule has exactly one kind");
  }
  if (kind === "list") return listCondition(details);
  if (kind === "custom") return { kind: "custom", formula: formulaOf(details["formula"]) };
  return comparison(kind, details);
}

function listCondition(details: JsonObject): Condition {
  if (details["inCellDropDown"] !== true) throw new NotImplementedError("list without drop-down");
  const source = textValue(details["source"] ?? null);
  if (source.startsWith("=")) return { kind: "listRange", formula: source.slice(1) };
  if (source.length > longestList) throw new ApiError("InvalidArgument", "The list is too long");
  return { kind: "list", values: source.split(",").map((value) => value.trim()) };
}

function comparison(kind: string, details: JsonObject): Condition {
  const formula2 = details["formula2"];
  return {
    kind: meaningOf(comparing, kind),
    comparison: meaningOf(operators, details["operator"] ?? null),
    formula1: formulaOf(details["formula1"]),
    ...(formula2 === undefined || formula2 === null ? {} : { formula2: formulaOf(formula2) }),
  };
}

function formulaOf(value: Json | undefined): string {
  if (typeof value === "number") return String(value);
  const text = textValue(value ?? null);
  return text.startsWith("=") ? text.slice(1) : text;
}
