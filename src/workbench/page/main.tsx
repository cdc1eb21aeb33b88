import { createRoot } from "react-dom/client";
import "../grid/grid.css";
import { App } from "./App";
import "./page.css";

const place = document.getElementById("root");
if (place) createRoot(place).render(<App />);
