import { DocumentTable20Regular } from "@fluentui/react-icons";
import type { DragEvent } from "react";
import { texts } from "./texts";

/** A sample unit file that has been fetched, ready to be saved or dragged. */
export interface FetchedSample {
  readonly file: File;
  readonly label: string;
  /** Where the server offers it. */
  readonly address: string;
}

/** The sample files that units sent: to be saved one by one or all at once, or dragged onto the pane. */
export function SampleList({ samples }: { readonly samples: readonly FetchedSample[] }) {
  return (
    <section className="samples" aria-label={texts.sampleFiles}>
      <h2>{texts.sampleFiles}</h2>
      <button type="button" className="primary" onClick={() => void saveAll(samples)}>
        {texts.saveAllSamples}
      </button>
      <ul>
        {samples.map((sample) => (
          <li key={sample.file.name}>
            <a
              className="sample"
              href={sample.address}
              download={sample.file.name}
              draggable
              title={`${sample.file.name}\n${texts.dragSample}`}
              onDragStart={(event) => startDrag(event, sample)}
            >
              <DocumentTable20Regular aria-hidden />
              {sample.label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The frame beside is of the same origin, so it may take the file itself; the desktop takes the address. */
function startDrag(event: DragEvent, { file, address }: FetchedSample): void {
  const { dataTransfer } = event;
  dataTransfer.clearData();
  dataTransfer.items.add(file);
  dataTransfer.setData(
    "DownloadURL",
    `${file.type}:${file.name}:${window.location.origin}${address}`,
  );
  dataTransfer.effectAllowed = "copy";
}

/** Browsers drop downloads that are begun at the very same moment. */
const pauseInMs = 150;

async function saveAll(samples: readonly FetchedSample[]): Promise<void> {
  for (const { address, file } of samples) {
    const link = document.createElement("a");
    link.href = address;
    link.download = file.name;
    link.click();
    await new Promise((resolve) => setTimeout(resolve, pauseInMs));
  }
}
