import { useState, type ReactNode } from "react";
import { useLeaderStyles } from "./leader.styles";

/** A line that opens to what stands below it, which is drawn only while it is open. */
export function Folded(props: { readonly title: ReactNode; readonly children: ReactNode }) {
  const styles = useLeaderStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{props.title}</summary>
      {isOpen && <div className={styles.opened}>{props.children}</div>}
    </details>
  );
}
