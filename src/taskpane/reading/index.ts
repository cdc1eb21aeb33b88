export { startReading, type Reading } from "./startReading";
