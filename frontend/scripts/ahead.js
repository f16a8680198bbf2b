// What this page and the next will need is fetched once there is something to see: earlier it would stand in the way of that.
const ahead = document.getElementById("ahead");
const fetchAhead = () => document.head.append(ahead.content);

if (document.hidden) fetchAhead();
else requestAnimationFrame(() => setTimeout(fetchAhead));
