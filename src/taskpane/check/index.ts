export { CheckPage } from "./CheckPage";
