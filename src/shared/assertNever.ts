/** Marks a branch that the type checker proves unreachable; throws when a value gets there all the same. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
