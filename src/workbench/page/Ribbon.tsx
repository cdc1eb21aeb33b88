import { useState, type ReactNode } from "react";
import { texts } from "./texts";

/** A tab of the ribbon: its name and what it shows. */
export interface RibbonPage {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** The ribbon: a row of tabs over the buttons of the chosen one. The add-in's tab, the last, is chosen at first. */
export function Ribbon({ pages }: { readonly pages: readonly RibbonPage[] }) {
  const [chosen, setChosen] = useState<string>();
  const current = pages.find(({ id }) => id === chosen) ?? pages.at(-1);
  return (
    <nav className="ribbon" aria-label={texts.ribbonTabs}>
      <div className="ribbon-tabs" role="tablist" aria-label={texts.ribbonTabs}>
        {pages.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={id === current?.id}
            onClick={() => setChosen(id)}
          >
            {label}
          </button>
        ))}
      </div>
      {current?.content}
    </nav>
  );
}
