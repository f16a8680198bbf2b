// A way to the server that a slow line is made of: on it the answers come at a thousand bytes a second while it is narrow.
import net from "node:net";

const BYTES_A_SECOND = 1000;
const WIDE_AT_FIRST = 100;

/**
 * Opens a way to the address; resolves to its own address, and what makes it narrow or wide, and closes it.
 * Each line on it is wide for its first moment, so that its handshake comes through.
 */
export async function roadTo(address) {
  const { hostname, port } = new URL(address);
  let isNarrow = false;
  const road = net.createServer((browser) => {
    const server = net.connect(Number(port), hostname);
    const began = performance.now();
    const isWide = () => !isNarrow || performance.now() - began < WIDE_AT_FIRST;
    const carry = (chunk) => chunk && browser.write(chunk);
    browser.pipe(server);
    server.on("readable", () => isWide() && carry(server.read()));
    const reading = setInterval(() => carry(isWide() ? server.read() : (server.read(BYTES_A_SECOND) ?? server.read())), 1000);
    for (const end of [browser, server]) {
      end.on("error", () => end.destroy());
      end.on("close", () => (clearInterval(reading), browser.destroy(), server.destroy()));
    }
  });
  await new Promise((listening) => road.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${road.address().port}`,
    narrows: () => (isNarrow = true),
    widens: () => (isNarrow = false),
    close: () => road.close(),
  };
}
