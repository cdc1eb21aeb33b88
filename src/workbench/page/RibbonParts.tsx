import type { ReactNode } from "react";

/** A group of small buttons with its name below. */
export function RibbonGroup(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="ribbon-group" role="group" aria-label={props.label}>
      <div className="ribbon-rows">{props.children}</div>
      <div className="ribbon-group-label" aria-hidden>
        {props.label}
      </div>
    </div>
  );
}

/** A small ribbon button: an icon, or an icon and its name. */
export function SmallButton(props: {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly showLabel?: boolean;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      className="ribbon-small"
      data-command={props.id}
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.isPressed}
      disabled={props.isDisabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onPress}
    >
      {props.icon}
      {props.showLabel && props.label}
    </button>
  );
}
