export { MendPage } from "./MendPage";
