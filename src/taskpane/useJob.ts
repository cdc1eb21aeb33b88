import { useCallback, useRef, useState } from "react";
import type { Result } from "../shared";

/** How far a job has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A page's work: not begun, under way, stopped by the user, finished, or failed for a reason that a user can do something about. */
export type Job<T, E> =
  | { readonly kind: "idle" }
  | { readonly kind: "stopped" }
  | { readonly kind: "busy"; readonly progress?: Progress }
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly error: E };

/** What a job may watch and tell while it runs. */
export interface JobControl {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Runs one job at a time, also while its page is hidden. `stop` and `reset` end the wait: an answer that still comes is dropped.
 * `replace` puts a newer result in the place of a finished job's.
 * What a job throws is a bug and goes to the error boundary.
 */
export function useJob<T, E>() {
  const [job, setJob] = useState<Job<T, E>>({ kind: "idle" });
  const running = useRef<AbortController>(undefined);
  const leave = useCallback((kind: "idle" | "stopped") => {
    running.current?.abort();
    setJob({ kind });
  }, []);
  const start = useCallback((work: (control: JobControl) => Promise<Result<T, E>>) => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const settle = (next: Job<T, E>) => {
      if (!signal.aborted) setJob(next);
    };
    settle({ kind: "busy" });
    work({ signal, onProgress: (progress) => settle({ kind: "busy", progress }) }).then(
      (result) => settle(jobOf(result)),
      (bug: unknown) =>
        setJob(() => {
          throw bug;
        }),
    );
  }, []);
  const stop = useCallback(() => leave("stopped"), [leave]);
  const reset = useCallback(() => leave("idle"), [leave]);
  const replace = useCallback((result: Result<T, E>) => {
    setJob((before) => (before.kind === "done" ? jobOf(result) : before));
  }, []);
  return { job, start, stop, reset, replace };
}

const jobOf = <T, E>(result: Result<T, E>): Job<T, E> =>
  result.ok ? { kind: "done", value: result.value } : { kind: "failed", error: result.error };
