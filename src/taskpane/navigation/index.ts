export { Navigation } from "./Navigation";
export { PAGES } from "./pages";
