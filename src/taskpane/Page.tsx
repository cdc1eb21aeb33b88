import { Subtitle1, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePageStyles } from "./page.styles";

/** A page of the pane: its heading, what it is for, and its contents below. */
export function Page(props: {
  readonly title: string;
  readonly intro: string;
  readonly children: ReactNode;
}) {
  const styles = usePageStyles();
  return (
    <div className={styles.page}>
      <div className={styles.heading}>
        <Subtitle1 as="h1" className={styles.title}>
          {props.title}
        </Subtitle1>
        <Text className={styles.intro}>{props.intro}</Text>
      </div>
      {props.children}
    </div>
  );
}
