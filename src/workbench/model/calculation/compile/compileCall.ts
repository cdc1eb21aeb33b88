import { functionRules } from "../functions";
import type { Compiled, Frame, FunctionRule } from "../frame";
import { firstOf, isSingleValue, spread } from "../spread";
import { isError, isScalar, NAME, NUM, VALUE, type Argument, type Value } from "../value";

type Arguments = readonly (Compiled | undefined)[];
type EagerRule = Extract<FunctionRule, { readonly kind: "eager" }>;

/** A call of a function; #NAME? where there is none of that name. */
export function compileCall(name: string, args: Arguments): Compiled {
  const rule = functionRules.get(name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, ""));
  if (!rule) return () => NAME;
  if (args.length < rule.min || args.length > rule.max) return () => VALUE;
  if (rule.kind === "lazy") return (frame) => finite(rule.run(args, frame));
  return (frame) => finite(callEagerly(rule, args, frame));
}

function callEagerly(rule: EagerRule, args: Arguments, frame: Frame): Value {
  const values = args.map((arg) => arg?.(frame));
  const isMany = values.some((value, index) => rule.isSingle(index) && !isSingleValue(value));
  if (!isMany) return callOnce(rule, values, frame);
  const singles = values.map((value, index) => (rule.isSingle(index) ? value : null));
  return spread(singles, frame.book, (items) => {
    const given = values.map((value, index) =>
      value !== undefined && rule.isSingle(index) ? items[index] : value,
    );
    return firstOf(callOnce(rule, given, frame), frame.book);
  });
}

/** Single arguments become values; an error among them is the result, unless the function wants to see it. */
function callOnce(rule: EagerRule, values: readonly Argument[], frame: Frame): Value {
  const given = values.map((value, index) =>
    value !== undefined && rule.isSingle(index) ? firstOf(value, frame.book) : value,
  );
  const error = rule.takesErrors ? undefined : given.find(isError);
  return error ?? rule.run(given, frame);
}

const finite = (value: Value): Value =>
  isScalar(value) && typeof value === "number" && !Number.isFinite(value) ? NUM : value;
