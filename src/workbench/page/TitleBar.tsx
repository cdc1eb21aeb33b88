import { ArrowDownload20Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import { roleNames, texts, type Role } from "./texts";

const roles: readonly Role[] = ["officer", "secretariat", "leader"];

/** The top bar: what this page is, the open file, and the part that a newcomer plays. */
export function TitleBar(props: {
  readonly fileName: string;
  readonly role: Role;
  readonly onRole: (role: Role) => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}) {
  return (
    <header className="title-bar">
      <h1 title={texts.workbenchHint}>
        {texts.productName} <span className="badge">– {texts.workbench}</span>
      </h1>
      <label className="file-button">
        <FolderOpen20Regular aria-hidden />
        {texts.open}
        <FileInput onOpen={props.onOpen} />
      </label>
      <button type="button" disabled={props.fileName === ""} onClick={props.onSave}>
        <ArrowDownload20Regular aria-hidden />
        {texts.save}
      </button>
      <span className="file-name" data-file-name={props.fileName} title={props.fileName}>
        {props.fileName}
      </span>
      <RoleSwitch role={props.role} onRole={props.onRole} />
    </header>
  );
}

function FileInput({ onOpen }: { readonly onOpen: (file: File) => void }) {
  return (
    <input
      type="file"
      accept=".xlsx,.xlsm"
      aria-label={texts.open}
      onChange={(event) => {
        const file = event.target.files?.[0];
        event.target.value = "";
        if (file) onOpen(file);
      }}
    />
  );
}

function RoleSwitch(props: { readonly role: Role; readonly onRole: (role: Role) => void }) {
  return (
    <label className="role-switch">
      <span>{texts.role}</span>
      <select
        aria-label={texts.role}
        value={props.role}
        onChange={(event) => {
          const chosen = roles.find((role) => role === event.target.value);
          if (chosen) props.onRole(chosen);
        }}
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {roleNames[role]}
          </option>
        ))}
      </select>
    </label>
  );
}
