import type { Args } from "../../richApi/apiObject";
import type { Session } from "../session";

/** Events that can be listened to: the part of their methods' names, and the number office.js knows them by. */
const types = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type EventName = keyof typeof types;

/** The number by which office.js knows an event. */
export const eventType = (name: EventName): number => types[name];

/** The methods by which an object's events are listened to and no longer listened to; `targetId` names the object. */
export function listeners<T extends { readonly session: Session }>(
  targetId: (target: T) => string,
): Readonly<Record<string, (target: T, args: Args) => void>> {
  const names = Object.keys(types).filter(isEventName);
  return Object.fromEntries(
    names.flatMap((name) => [
      [
        `_Register${name}Event`,
        (target: T): void => void target.session.listens.add(listenKey(name, targetId(target))),
      ],
      [
        `_Unregister${name}Event`,
        (target: T): void => void target.session.listens.delete(listenKey(name, targetId(target))),
      ],
    ]),
  );
}

const isEventName = (name: string): name is EventName => name in types;

/** The key under which a session remembers that an event is listened to. */
export const listenKey = (name: EventName, targetId: string): string => `${name} ${targetId}`;
