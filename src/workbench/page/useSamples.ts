import { useEffect, useState } from "react";
import type { SampleIndex } from "../samples";
import type { FetchedSample } from "./SampleList";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the server offers: the workbook of each role, and the units' files, fetched so that they can be dragged at once. */
export interface Samples {
  readonly index: SampleIndex | undefined;
  readonly unitFiles: readonly FetchedSample[];
}

/** Fetches the list of samples, and the units' files after it. */
export function useSamples(): Samples {
  const [samples, setSamples] = useState<Samples>({ index: undefined, unitFiles: [] });
  useEffect(() => {
    void fetchSamples(setSamples);
  }, []);
  return samples;
}

async function fetchSamples(tell: (samples: Samples) => void): Promise<void> {
  const index: SampleIndex = await (await fetch("/samples/index.json")).json();
  tell({ index, unitFiles: [] });
  const unitFiles = await Promise.all(index.units.map(fetchUnitFile));
  tell({ index, unitFiles });
}

async function fetchUnitFile({
  name,
  label,
}: SampleIndex["units"][number]): Promise<FetchedSample> {
  const address = `/samples/${encodeURIComponent(name)}`;
  const bytes = await (await fetch(address)).arrayBuffer();
  return { file: new File([bytes], name, { type: xlsx }), label, address };
}
