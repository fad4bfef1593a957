/** What the launcher loads after the first click: defines the element, nothing else. */

import { DeskbellChat } from "./element.js";

if (!customElements.get("deskbell-chat")) customElements.define("deskbell-chat", DeskbellChat);
