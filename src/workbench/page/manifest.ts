/** A button of the add-in's own ribbon tab, as its manifest declares it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** An icon's address, the largest of at most 32 pixels. */
  readonly icon: string;
  readonly action:
    | { readonly kind: "showPane"; readonly address: string }
    | { readonly kind: "runFunction"; readonly name: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** What Excel learns of an add-in from its manifest; addresses are those of this page's own server. */
export interface AddinManifest {
  readonly name: string;
  /** The page that the shared runtime loads. */
  readonly paneAddress: string;
  readonly tabs: readonly RibbonTab[];
}

/** Reads an add-in only XML manifest; texts are those of `locale` where it has them. Throws on text that is no manifest. */
export function parseManifest(
  xml: string,
  options: { origin: string; locale: string },
): AddinManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  if (root.localName !== "OfficeApp") throw new Error("Not an Office add-in manifest");
  const resources = readResources(root, options.locale);
  const rehome = (address: string): string => onOrigin(address, options.origin);
  const pane = all(root, "Runtime")[0]?.getAttribute("resid");
  const source = all(root, "SourceLocation")[0]?.getAttribute("DefaultValue") ?? "";
  return {
    name: textIn(root, "DisplayName", options.locale),
    paneAddress: rehome(pane ? resources(pane) : source),
    tabs: all(root, "CustomTab").map((tab) => readTab(tab, { resources, rehome })),
  };
}

interface Reading {
  readonly resources: (id: string) => string;
  readonly rehome: (address: string) => string;
}

function readTab(tab: Element, reading: Reading): RibbonTab {
  return {
    id: tab.getAttribute("id") ?? "",
    label: labelOf(tab, reading),
    groups: children(tab, "Group").map((group) => ({
      label: labelOf(group, reading),
      buttons: children(group, "Control").flatMap((control) => readButton(control, reading)),
    })),
  };
}

function readButton(control: Element, reading: Reading): readonly RibbonButton[] {
  const action = children(control, "Action")[0];
  if (!action) return [];
  const tip = children(control, "Supertip")[0];
  const description = tip && children(tip, "Description")[0]?.getAttribute("resid");
  return [
    {
      id: control.getAttribute("id") ?? "",
      label: labelOf(control, reading),
      description: description ? reading.resources(description) : "",
      icon: reading.rehome(reading.resources(iconId(control))),
      action: readAction(action, reading),
    },
  ];
}

function readAction(action: Element, reading: Reading): RibbonButton["action"] {
  if (action.getAttributeNS(xsi, "type") === "ExecuteFunction") {
    return { kind: "runFunction", name: all(action, "FunctionName")[0]?.textContent?.trim() ?? "" };
  }
  const resid = all(action, "SourceLocation")[0]?.getAttribute("resid") ?? "";
  return { kind: "showPane", address: reading.rehome(reading.resources(resid)) };
}

const xsi = "http://www.w3.org/2001/XMLSchema-instance";
const iconSize = 32;

function iconId(control: Element): string {
  const images = all(control, "Image")
    .map((image) => ({
      size: Number(image.getAttribute("size")),
      id: image.getAttribute("resid") ?? "",
    }))
    .filter(({ size }) => size <= iconSize)
    .sort((a, b) => b.size - a.size);
  return images[0]?.id ?? "";
}

const labelOf = (element: Element, { resources }: Reading): string =>
  resources(children(element, "Label")[0]?.getAttribute("resid") ?? "");

/** The texts and addresses under Resources by their ids. */
function readResources(root: Element, locale: string): (id: string) => string {
  const entries = all(root, "Resources")
    .flatMap((resources) => [...resources.getElementsByTagName("*")])
    .filter((element) => element.hasAttribute("id"))
    .map((element) => [element.getAttribute("id") ?? "", localised(element, locale)] as const);
  const byId = new Map(entries);
  return (id) => byId.get(id) ?? "";
}

function textIn(root: Element, name: string, locale: string): string {
  const element = all(root, name)[0];
  return element ? localised(element, locale) : "";
}

function localised(element: Element, locale: string): string {
  const override = children(element, "Override").find(
    (each) => each.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  return (override ?? element).getAttribute(override ? "Value" : "DefaultValue") ?? "";
}

/** The same path on another origin: the manifest names the port of a deployment, the workbench may run on another. */
function onOrigin(address: string, origin: string): string {
  if (!URL.canParse(address)) return "";
  const { pathname, search, hash } = new URL(address);
  return `${origin}${pathname}${search}${hash}`;
}

const all = (element: Element, name: string): readonly Element[] => [
  ...element.getElementsByTagNameNS("*", name),
];

const children = (element: Element, name: string): readonly Element[] =>
  [...element.children].filter((child) => child.localName === name);
