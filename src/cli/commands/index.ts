import type { Command } from "../command";
import { check } from "./check";
import { consolidate } from "./consolidate";
import { inject } from "./inject";
import { planRead } from "./planRead";
import { planShow } from "./planShow";
import { recognise } from "./recognise";
import { template } from "./template";
import { units } from "./units";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  planShow,
  planRead,
  units,
  template,
  inject,
  check,
  recognise,
  consolidate,
];
