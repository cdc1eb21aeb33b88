import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { paneMessages } from "../../messages";
import { SeverityIcon } from "../feedback/SeverityIcon";
import { useListStyles } from "../list.styles";
import { Section } from "../Section";
import { Finding } from "./Finding";
import { findingKey, type FindingGroup } from "./findingGroups";
import type { FindingTools } from "./findingTools";

const words = paneMessages.check;

/** More findings than these are shown when asked for, so that a sheet full of them does not slow the pane down. */
const SHOWN_AT_FIRST = 50;

/** Findings by kind, the gravest first, each with the way to its cell. */
export function FindingList(props: {
  readonly groups: readonly FindingGroup[];
  readonly current: string | undefined;
  readonly tools: FindingTools;
}) {
  return props.groups.map((group) => (
    <Group key={group.kind} group={group} current={props.current} tools={props.tools} />
  ));
}

function Group(props: {
  readonly group: FindingGroup;
  readonly current: string | undefined;
  readonly tools: FindingTools;
}) {
  const styles = useListStyles();
  const { kind, findings } = props.group;
  const [isWhole, setWhole] = useState(false);
  const keys = findings.map(findingKey);
  const reachesTo = keys.indexOf(props.current ?? "") + 1;
  const count = isWhole ? findings.length : Math.max(SHOWN_AT_FIRST, reachesTo);
  return (
    <Section
      title={`${words.groups[kind]} (${findings.length})`}
      icon={<SeverityIcon severity={kind === "kept" ? "note" : kind} />}
    >
      <ul className={styles.list}>
        {findings.slice(0, count).map((finding, index) => (
          <Finding
            key={keys[index]}
            finding={finding}
            tools={props.tools}
            isCurrent={keys[index] === props.current}
          />
        ))}
      </ul>
      {findings.length > count && (
        <Button appearance="subtle" onClick={() => setWhole(true)}>
          {words.showAll(findings.length)}
        </Button>
      )}
    </Section>
  );
}
