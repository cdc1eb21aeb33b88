import type { Compiled, Frame } from "../frame";

interface Declaration {
  readonly name: string;
  readonly value: Compiled | undefined;
}

/** LET: each value is calculated once and can use the names before it. */
export function compileLet(
  declarations: readonly Declaration[],
  body: Compiled | undefined,
): Compiled {
  return (frame) => {
    let inner = frame;
    for (const { name, value } of declarations) inner = withLocal(inner, name, value);
    return body?.(inner) ?? null;
  };
}

function withLocal(frame: Frame, name: string, value: Compiled | undefined): Frame {
  const locals = new Map(frame.locals).set(name.toLowerCase(), value?.(frame) ?? null);
  return { ...frame, locals };
}
