import type { CustomXmlPart } from "../../../model";
import { ApiError } from "../../richApi/apiError";
import { textValue } from "../../richApi/args";
import { defineType } from "../../richApi/members";
import { must } from "../must";
import type { BookTarget } from "./worksheetCollection";

interface PartTarget extends BookTarget {
  readonly id: string;
}

/** CustomXmlPart. */
const customXmlPart = defineType<PartTarget>("CustomXmlPart", {
  identity: ({ id }) => ({ Id: id }),
  get: { Id: ({ id }) => id, NamespaceUri: (target) => partOf(target).namespace },
  values: { GetXml: (target) => partOf(target).xml },
  actions: {
    SetXml: ({ session, id }, args) => {
      must(session.model.setCustomXml(id, args.text(0)));
    },
    Delete: ({ session, id }) => {
      must(session.model.deleteCustomXml(id));
    },
  },
});

/** CustomXmlPartCollection: all custom XML parts of a workbook. */
export const customXmlPartCollection = defineType<BookTarget>("CustomXmlPartCollection", {
  item: (target, key) => {
    const id = textValue(key);
    partOf({ ...target, id });
    return customXmlPart.of({ ...target, id });
  },
  finders: {
    Add: ({ session }, args) =>
      customXmlPart.of({ session, id: must(session.model.addCustomXml(args.text(0))).id }),
    GetByNamespace: (target, args) => scopedCollection.of({ ...target, namespace: args.text(0) }),
  },
});

/** CustomXmlPartScopedCollection: the parts of one namespace. */
const scopedCollection = defineType<BookTarget & { readonly namespace: string }>(
  "CustomXmlPartScopedCollection",
  {
    item: (target, key) => customXmlPart.of({ ...target, id: textValue(key) }),
    finders: {
      GetOnlyItemOrNullObject: ({ session, namespace }) => {
        const parts = session.model.customXml.filter((part) => part.namespace === namespace);
        const [part, ...others] = parts;
        return part && others.length === 0 ? customXmlPart.of({ session, id: part.id }) : null;
      },
    },
  },
);

function partOf({ session, id }: PartTarget): CustomXmlPart {
  const part = session.model.customXml.find((each) => each.id === id);
  if (!part) throw new ApiError("ItemNotFound");
  return part;
}
