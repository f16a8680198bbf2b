// New messages in a conversation are said to who listens, unless that person wants no such notices on this device.
const lists = new Set();
const wanted = ({ messages, calm } = document.documentElement.dataset) => messages !== "off" && calm !== "true";

window.addEventListener("preference-changed", tellAll);

function tellAll() {
  for (const list of lists) {
    if (list.isConnected) list.announceMessages = wanted();
    else lists.delete(list);
  }
}

function tellMessages(list) {
  tellAll();
  lists.add(list);
  list.announceMessages = wanted();
}

window.samenkracht = { ...window.samenkracht, tellMessages };
