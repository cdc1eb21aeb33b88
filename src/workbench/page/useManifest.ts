import { useEffect, useState } from "react";
import { parseManifest, type AddinManifest } from "./manifest";

export type ManifestState =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly manifest: AddinManifest }
  | { readonly kind: "missing" };

/** The manifest of the add-in that the server has built. */
export function useManifest(): ManifestState {
  const [state, setState] = useState<ManifestState>({ kind: "loading" });
  useEffect(() => {
    fetchManifest().then(
      (manifest) => setState({ kind: "ready", manifest }),
      () => setState({ kind: "missing" }),
    );
  }, []);
  return state;
}

async function fetchManifest(): Promise<AddinManifest> {
  const response = await fetch("/addin/manifest.xml");
  if (!response.ok) throw new Error(`manifest.xml: ${response.status}`);
  return parseManifest(await response.text(), { origin: window.location.origin, locale: "vi-VN" });
}
