const loads = {
  image: url => new Promise(end => Object.assign(new Image(), { onload: end, onerror: end, src: url })),
  anonymous: url => new Promise(end =>
    Object.assign(new Image(), { crossOrigin: 'anonymous', onload: end, onerror: end, src: url })),
  fetch: ([url, options]) => fetch(url, options).then(answer => answer.text()).catch(() => 0),
  xhr: ([url, withCredentials]) => new Promise(end => {
    const request = Object.assign(new XMLHttpRequest(), { onloadend: end });
    request.open('GET', url);
    request.withCredentials = withCredentials;
    request.send();
  }),
  frame: ([url, sandbox]) => new Promise(end => {
    const frame = document.createElement('iframe');
    addEventListener('message', message => message.source === frame.contentWindow && end());
    if (sandbox) frame.sandbox = sandbox;
    frame.src = url;
    document.body.append(frame);
  }),
  beacon: url => { navigator.sendBeacon(url); return loads.wait(300); },
  socket: url => new Promise(end => { new WebSocket(url).onclose = end; }),
  wait: milliseconds => new Promise(end => setTimeout(end, milliseconds)),
  run: script => new Function('return (async () => {' + script + '})()')().catch(() => 0),
  all: list => Promise.all(list.map(([how, what]) => loads[how](what))),
};
async function run(list) {
  if (!document.body) await new Promise(end => addEventListener('DOMContentLoaded', end));
  for (const [how, what] of list) await loads[how](what);
  window.finished = true;
  if (parent !== window) parent.postMessage('finished', '*');
}
