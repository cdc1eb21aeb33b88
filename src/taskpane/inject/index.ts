export { InjectPage } from "./InjectPage";
