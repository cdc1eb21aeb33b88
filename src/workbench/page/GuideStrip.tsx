import { Dismiss16Regular } from "@fluentui/react-icons";
import { guides, texts, type Role } from "./texts";

/** What a newcomer does next in the part they play. */
export function GuideStrip({
  role,
  onClose,
}: {
  readonly role: Role;
  readonly onClose: () => void;
}) {
  return (
    <section className="guide" aria-label={texts.guide}>
      <ol>
        {guides[role].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <button type="button" className="icon-button" aria-label={texts.hideGuide} onClick={onClose}>
        <Dismiss16Regular aria-hidden />
      </button>
    </section>
  );
}
