import "katex/dist/katex.min.css";
import "uplot/dist/uPlot.min.css";
import "./base.css";
import "./chat.css";
import "./pages.css";
import { applyTheme } from "./theme.js";
import "./app.js";

applyTheme();
