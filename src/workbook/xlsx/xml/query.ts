import type { XmlElement } from "./tree";

/** The children of a name, in the parent's own namespace. */
export const childrenNamed = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  parent
    ? parent.children.filter((one) => one.name === name && one.namespace === parent.namespace)
    : [];

/** The first child of a name, in the parent's own namespace. */
export const childNamed = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((one) => one.name === name && one.namespace === parent.namespace);

/** The value of an attribute without prefix. */
export const attribute = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes.get(name);

/** A numeric attribute, or undefined where it is absent or no number. */
export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** A logical attribute ("1", "true", "on"), or undefined where it is absent. */
export function booleanAttribute(
  element: XmlElement | undefined,
  name: string,
): boolean | undefined {
  const text = attribute(element, name);
  return text === undefined ? undefined : ["1", "true", "on"].includes(text.trim());
}

/** The id by which an element names a relationship ("r:id", whatever the prefix). */
export function relationshipId(element: XmlElement): string | undefined {
  for (const [name, value] of element.attributes) {
    const colon = name.indexOf(":");
    if (colon < 0 || name.slice(colon + 1) !== "id") continue;
    if (element.scope.get(name.slice(0, colon))?.endsWith("/relationships")) return value;
  }
  return undefined;
}

/** Every element below `root` and itself, in document order. */
export function* descendants(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const one of root.children) yield* descendants(one);
}
