import type { RibbonButton, RibbonTab } from "./manifest";

/** The add-in's own ribbon tab, as its manifest declares it. */
export function AddinTab(props: {
  readonly tab: RibbonTab;
  readonly onCommand: (button: RibbonButton) => void;
}) {
  return (
    <div className="ribbon-groups" role="tabpanel" aria-label={props.tab.label}>
      {props.tab.groups.map((group) => (
        <div key={group.label} className="ribbon-group" role="group" aria-label={group.label}>
          <div className="ribbon-buttons">
            {group.buttons.map((button) => (
              <button
                key={button.id}
                type="button"
                className="ribbon-large"
                title={button.description}
                data-command={button.id}
                onClick={() => props.onCommand(button)}
              >
                <img src={button.icon} alt="" />
                {button.label}
              </button>
            ))}
          </div>
          <div className="ribbon-group-label">{group.label}</div>
        </div>
      ))}
    </div>
  );
}
