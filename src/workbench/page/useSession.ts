import { useCallback, useEffect, useState } from "react";
import { saveSession } from "./saveFile";
import { openSample, openSession, type Session } from "./session";

/** The open workbook: the sample of that name whenever the name changes, or whatever file is opened instead. */
export function useSession(sampleName: string | undefined) {
  const [session, setSession] = useState<Session>();
  useEffect(() => {
    if (sampleName === undefined) return undefined;
    let isWanted = true;
    void openSample(sampleName).then((opened) => {
      if (isWanted && opened) setSession(opened);
    });
    return () => {
      isWanted = false;
    };
  }, [sampleName]);
  const open = useCallback((file: File) => {
    void openLocalFile(file).then((opened) => opened && setSession(opened));
  }, []);
  const save = useCallback(() => {
    if (session) saveSession(session);
  }, [session]);
  return { session, open, save };
}

const openLocalFile = async (file: File): Promise<Session | undefined> =>
  openSession(file.name, new Uint8Array(await file.arrayBuffer()));
