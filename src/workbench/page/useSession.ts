import { useCallback, useEffect, useState } from "react";
import type { PanePage } from "../../actions";
import { saveSession } from "./saveFile";
import { openSample, openSession, type Session } from "./session";

/** The open workbook: the sample of that name whenever the name changes, or whatever file is opened instead. */
export function useSession(sampleName: string | undefined, panePage: PanePage) {
  const [session, setSession] = useState<Session>();
  useEffect(() => {
    if (sampleName === undefined) return undefined;
    let isWanted = true;
    void openSample(sampleName, panePage).then((opened) => {
      if (isWanted && opened) setSession(opened);
    });
    return () => {
      isWanted = false;
    };
  }, [sampleName, panePage]);
  const open = useCallback(
    (file: File) => {
      void openLocalFile(file, panePage).then((opened) => opened && setSession(opened));
    },
    [panePage],
  );
  const save = useCallback(() => {
    if (session) saveSession(session);
  }, [session]);
  return { session, open, save };
}

const openLocalFile = async (file: File, panePage: PanePage): Promise<Session | undefined> =>
  openSession(file.name, new Uint8Array(await file.arrayBuffer()), panePage);
