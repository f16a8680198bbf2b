// Hocuspocus with a document for each board. The harness writes the name of its one document, "board-1", at the beginning of
// every frame; here its last letter is that of the board.
import { alsoElsewhere, boardOf } from "../elsewhere.mjs";
import hocuspocus from "./hocuspocus.mjs";

const LAST_LETTER = "\x07board-1".length - 1;
const FIRST = "a".charCodeAt(0);

export default alsoElsewhere({
  ...hocuspocus,
  async connect(i, options) {
    const c = await hocuspocus.connect(i, options);
    const send = c.ws.send.bind(c.ws);
    c.ws.send = (frame) => {
      frame[LAST_LETTER] = FIRST + boardOf(i, options);
      send(frame);
    };
    return c;
  },
});
