/** How one message to the host fails. */
export type Fault =
  /** The message is refused before anything is done. `error` is the code of the legacy protocol, e.g. 5004 InvalidOperationInCellEditMode. */
  | { readonly kind: "refused"; readonly error: number }
  /** Everything is done, but the answer is lost on the way back. */
  | { readonly kind: "answerLost"; readonly error: number }
  /** The batch stops at its action of this 0-based index: earlier actions stay done. `code` is a Rich API code, e.g. "GeneralException". */
  | { readonly kind: "stopped"; readonly atAction: number; readonly code: string };

/** The fault of the message with this 0-based number since the host was connected, or undefined where it goes well. */
export type FaultPlan = (messageIndex: number) => Fault | undefined;
