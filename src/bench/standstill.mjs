// Loaded into the harness's load client: for how long at most it stood still itself while it measured, in milliseconds. Its
// own garbage collection stops it for 20 to 100 ms now and then, and what it hears late then was told in time.
import fs from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";

const { BENCH_STANDSTILL } = process.env;

if (process.send && process.argv[1]?.endsWith("client.mjs")) {
  const told = process.send.bind(process);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  process.send = (message, ...more) => {
    if (message.phase === "start") delay.enable();
    if (message.phase === "end") {
      delay.disable();
      fs.writeFileSync(BENCH_STANDSTILL, String(delay.max / 1e6));
    }
    return told(message, ...more);
  };
}
