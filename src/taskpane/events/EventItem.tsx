import { Badge, Text } from "@fluentui/react-components";
import { eventMessages } from "../../messages";
import type { AwaitedEvent } from "../../plan";
import { dateWords } from "../../reporting";
import type { IsoDate } from "../../shared";
import { percentWords } from "../../sheets";
import { useListStyles } from "../list.styles";
import { useQuoteStyles } from "../quote.styles";
import { DayForm } from "./DayForm";
import { useEventsPageStyles } from "./eventsPage.styles";

const words = eventMessages;

/** An event in the document's words, what follows from its day, and the day itself. */
export function EventItem(props: {
  readonly event: AwaitedEvent;
  readonly on: IsoDate | undefined;
  readonly isBusy: boolean;
  readonly onChange: (on: IsoDate | undefined) => void;
}) {
  const styles = useEventsPageStyles();
  const lists = useListStyles();
  const quotes = useQuoteStyles();
  const { event, on, isBusy, onChange } = props;
  const { code, expected, isDeadline } = event;
  return (
    <li className={lists.item}>
      <div className={styles.head}>
        <Text weight="semibold">{code}</Text>
        <Badge appearance="tint" color={on === undefined ? "informative" : "brand"}>
          {on === undefined ? words.waiting : words.dated(dateWords(on))}
        </Badge>
      </div>
      <Text>{titleOf(event)}</Text>
      <blockquote className={quotes.quote}>{event.words}</blockquote>
      {expected !== undefined && <Text>{words.expected(dateWords(expected))}</Text>}
      <Text className={styles.quiet}>{words.follows}:</Text>
      <ul className={lists.bullets}>
        {followingLines(event).map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ul>
      <DayForm
        label={`${isDeadline ? words.day.deadline : words.day.start} (${code})`}
        on={on}
        isBusy={isBusy}
        onChange={onChange}
      />
    </li>
  );
}

const titleOf = ({ code, task }: AwaitedEvent): string =>
  task.indicators.find((indicator) => indicator.code === code)?.title ?? task.title;

/** What the event's day decides, a line each. */
const followingLines = ({ task, isDeadline, targets }: AwaitedEvent): readonly string[] => [
  ...(isDeadline ? [words.deadline(task.code)] : []),
  ...targets.map(({ indicator, target }) => words.target(indicator.code, percentWords(target))),
];
