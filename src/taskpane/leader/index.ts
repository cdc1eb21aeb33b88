export { LeaderPage } from "./LeaderPage";
