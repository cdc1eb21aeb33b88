import type { Json } from "../json";
import type { HostSession } from "./frameName";

/** The requirement sets this host plays: what Excel 2021 offers, and the parts of the runtime that office.js asks for. */
const requirementSets = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
  CustomXmlParts: "1.1",
  DialogApi: "1.2",
  RichApiRuntime: "1.1",
} as const;

/** What office.js asks first: which application, which document, what it can do. */
export function appContext(session: HostSession): Json {
  return {
    _id: session.controlId,
    _appName: 16,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: session.locale,
    _dataLocale: session.locale,
    _docUrl: `${session.hostOrigin}/workbook.xlsx`,
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: session.conversationId,
    _appInstanceId: session.conversationId,
    _requirementMatrix: JSON.stringify(requirementSets),
    _dialogRequirementMatrix: "{}",
    _hostFullVersion: "16.0.0.0",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
