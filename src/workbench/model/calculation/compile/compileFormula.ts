import {
  isIdentifierNode,
  type ArrayExpression,
  type AstExpression,
  type CallExpression,
} from "@borgar/fx/xlsx";
import { parseFormula } from "../../formula/parseFormula";
import type { Compiled } from "../frame";
import { arrayOf, errorNamed, isScalar, NAME, VALUE, type Value } from "../value";
import { compileCall } from "./compileCall";
import { compileLet } from "./compileLet";
import { compileBinary, compileUnary } from "./compileOperator";
import { compileReference } from "./compileReference";

/** A formula, with or without "=", ready to be calculated; one that is no formula gives #NAME?. */
export function compileFormula(formula: string): Compiled {
  const tree = parseFormula(formula);
  return tree ? compile(tree) : constant(NAME);
}

function compile(node: AstExpression): Compiled {
  switch (node.type) {
    case "Literal":
      return constant(node.value);
    case "ErrorLiteral":
      return constant(errorNamed(node.value));
    case "ReferenceIdentifier":
      return compileReference(node.kind, node.value);
    case "UnaryExpression":
      return compileUnary(node.operator, node.arguments.map(compile));
    case "BinaryExpression":
      return compileBinary(node.operator, node.arguments.map(compile));
    case "CallExpression":
      return compileNamedCall(node);
    case "ArrayExpression":
      return compileArray(node);
    case "LetExpression":
      return compileLet(
        node.declarations.map(({ id, init }) => ({ name: id.name, value: compileOptional(init) })),
        compileOptional(node.body),
      );
    case "LambdaExpression":
      return constant(NAME);
  }
}

/** What is called can be a LAMBDA too, which is not known here. */
const compileNamedCall = ({ callee, arguments: args }: CallExpression): Compiled =>
  isIdentifierNode(callee) ? compileCall(callee.name, args.map(compileOptional)) : constant(NAME);

const constant =
  (value: Value): Compiled =>
  () =>
    value;

/** An argument may be left out, as in IF(A1,,2). */
const compileOptional = (node: AstExpression | null): Compiled | undefined =>
  node ? compile(node) : undefined;

function compileArray({ elements }: ArrayExpression): Compiled {
  const rows = elements.map((row) => row.map(compile));
  return (frame) =>
    arrayOf(
      rows.map((row) =>
        row.map((item) => {
          const value = item(frame);
          return isScalar(value) ? value : VALUE;
        }),
      ),
    );
}
