import { useState } from "react";
import { AddinTab } from "./AddinTab";
import { GuideStrip } from "./GuideStrip";
import { HomeTab } from "./HomeTab";
import { Ribbon, type RibbonPage } from "./Ribbon";
import { SampleList, type FetchedSample } from "./SampleList";
import type { Session } from "./session";
import { SheetSide } from "./SheetSide";
import { TaskPane } from "./TaskPane";
import { panePages, texts, type Role } from "./texts";
import { TitleBar } from "./TitleBar";
import { useAddin } from "./useAddin";
import { useFileDrop } from "./useFileDrop";
import { useManifest, type ManifestState } from "./useManifest";
import { useSession } from "./useSession";
import { useSamples } from "./useSamples";
import { ViewTab } from "./ViewTab";

/** The page that plays Excel: a workbook with the add-in beside it, in the part that a newcomer chooses. */
export function App() {
  const [role, setRole] = useState<Role>("officer");
  const [isGuided, setGuided] = useState(true);
  const samples = useSamples();
  const { session, open, save } = useSession(samples.index?.roles[role], panePages[role]);
  const manifest = useManifest();
  const addin = useAddin(manifest.kind === "ready" ? manifest.manifest : undefined, session);
  return (
    <div className="app">
      <TitleBar
        fileName={session?.fileName ?? ""}
        role={role}
        onRole={setRole}
        onOpen={open}
        onSave={save}
      />
      {isGuided ? <GuideStrip role={role} onClose={() => setGuided(false)} /> : <div />}
      <Ribbon pages={session ? ribbonPages(session, manifest, addin.run) : []} />
      <div className="work">
        <MainSide
          session={session}
          samples={role === "secretariat" ? samples.unitFiles : []}
          onOpen={open}
          onSave={save}
        />
        <TaskPane
          title={manifest.kind === "ready" ? manifest.manifest.name : texts.pane}
          isOpen={addin.isOpen}
          note={addin.failure ?? noteOf(manifest)}
          frame={addin.frame}
          connect={addin.connect}
          onClose={addin.close}
        />
      </div>
    </div>
  );
}

function MainSide(props: {
  readonly session: Session | undefined;
  readonly samples: readonly FetchedSample[];
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}) {
  const { session, samples, onOpen, onSave } = props;
  const isDropping = useFileDrop(onOpen);
  return (
    <main className="main-side" aria-label={texts.openWorkbook}>
      {samples.length > 0 && <SampleList samples={samples} />}
      {session && <SheetSide key={session.id} controller={session.controller} onSave={onSave} />}
      {isDropping && <div className="drop-hint">{texts.dropHere}</div>}
    </main>
  );
}

function noteOf({ kind }: ManifestState): string | undefined {
  if (kind === "loading") return texts.loadingPane;
  return kind === "missing" ? texts.addinMissing : undefined;
}

function ribbonPages(
  { controller }: Session,
  manifest: ManifestState,
  run: ReturnType<typeof useAddin>["run"],
): readonly RibbonPage[] {
  const tabs = manifest.kind === "ready" ? manifest.manifest.tabs : [];
  return [
    { id: "home", label: texts.homeTab, content: <HomeTab controller={controller} /> },
    { id: "view", label: texts.viewTab, content: <ViewTab controller={controller} /> },
    ...tabs.map((tab) => ({
      id: tab.id,
      label: tab.label,
      content: <AddinTab tab={tab} onCommand={run} />,
    })),
  ];
}
