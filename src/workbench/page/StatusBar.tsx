import { Add16Regular, Subtract16Regular } from "@fluentui/react-icons";
import type { SelectionFigures } from "./selectionFigures";
import { texts } from "./texts";

const format = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 4 });

/** The bottom line: what the grid is doing, figures of the selection, the zoom. */
export function StatusBar(props: {
  readonly mode: string;
  readonly figures: SelectionFigures;
  /** Percent. */
  readonly zoom: number;
  readonly onZoom: (percent: number) => void;
}) {
  const { count, numbers, sum } = props.figures;
  return (
    <footer className="status-bar">
      <span data-mode={props.mode}>{props.mode}</span>
      <span className="figures" aria-live="polite">
        {numbers > 0 && count > 1 && (
          <span>
            {texts.average}: {format.format(sum / numbers)}
          </span>
        )}
        {count > 1 && (
          <span>
            {texts.count}: {format.format(count)}
          </span>
        )}
        {numbers > 0 && count > 1 && (
          <span>
            {texts.sum}: {format.format(sum)}
          </span>
        )}
      </span>
      <Zoom percent={props.zoom} onZoom={props.onZoom} />
    </footer>
  );
}

const zoomStep = 10;

function Zoom({
  percent,
  onZoom,
}: {
  readonly percent: number;
  readonly onZoom: (percent: number) => void;
}) {
  return (
    <span className="zoom" role="group" aria-label={texts.zoom}>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.zoomOut}
        onClick={() => onZoom(percent - zoomStep)}
      >
        <Subtract16Regular aria-hidden />
      </button>
      <button
        type="button"
        className="zoom-percent"
        title={texts.zoomReset}
        onClick={() => onZoom(100)}
      >
        {percent} %
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.zoomIn}
        onClick={() => onZoom(percent + zoomStep)}
      >
        <Add16Regular aria-hidden />
      </button>
    </span>
  );
}
