import type { ApiObject } from "../richApi/apiObject";
import { defineType } from "../richApi/members";
import { meaningOf } from "./choice";
import type { Session } from "./session";

interface ServiceTarget {
  readonly session: Session;
}

/** AddinInternalService: office.js says through it that it is up. */
const addinInternalService = defineType<ServiceTarget>("AddinInternalService", {
  actions: { NotifyActionHandlerReady: ({ session }) => void session.onReady() },
});

const paneStates = { Visible: "visible", Background: "hidden" } as const;

/** AppRuntimeService: Office.addin.showAsTaskpane and hide. */
const appRuntimeService = defineType<ServiceTarget>("AppRuntimeService", {
  actions: {
    SetAppRuntimeState: ({ session }, args) =>
      void session.onPane(meaningOf<"visible" | "hidden">(paneStates, args.json(0))),
  },
});

/** The service of a type's name, undefined where none is played. */
export function serviceNamed(session: Session, typeName: string): ApiObject | undefined {
  switch (typeName) {
    case "Microsoft.InternalService.AddinInternalService":
      return addinInternalService.of({ session });
    case "Microsoft.AppRuntime.AppRuntimeService":
      return appRuntimeService.of({ session });
    default:
      return undefined;
  }
}
