export { isAsked } from "./isAsked";
export { Questions } from "./Questions";
export { TablesPage } from "./TablesPage";
