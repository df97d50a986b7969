import "katex/dist/katex.min.css";
import "./base.css";
import "./chat.css";
import "./pages.css";
import "./app.js";
