import { Subtitle2, useId } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSectionStyles } from "./section.styles";

/** A part of a page, named by the heading that it stands under; a mark may stand before the heading's words. */
export function Section(props: {
  readonly title: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useSectionStyles();
  const id = useId("section-");
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Subtitle2 as="h2" id={id} className={styles.heading}>
        {props.icon}
        {props.title}
      </Subtitle2>
      {props.children}
    </section>
  );
}
