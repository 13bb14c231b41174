// Plays the Google tag with consent mode: denied by default, then updated.
(() => {
  const { when, host } = document.currentScript.dataset;
  const id = new URL(document.currentScript.src).searchParams.get("id");
  const signals = {
    null: ["G100", "13p3p3p3p5l1"],
    accept: ["G111", "13r3r3r3r5l1"],
    reject: ["G100", "13q3q3q3q5l1"],
    withdraw: ["G100", "13q3q3q3q5l1"],
  };
  let visitor = Math.floor(Math.random() * 1e9) + "." + Math.floor(Date.now() / 1000);

  function hit(event, more = {}) {
    const { act } = window.consent;
    if (when === "always" || act === "accept") {
      visitor = readCookie("_ga")?.slice(6) ?? visitor;
      writeCookie("_ga", "GA1.1." + visitor, 400, "domain=" + location.hostname.replace("www.", ""));
    }
    const [gcs, gcd] = signals[act];
    const query = new URLSearchParams({
      v: 2, tid: id, gcs, gcd, dma: 1, cid: visitor, ul: "nl-nl", en: event, dl: location.href, ...more });
    fetch(`https://${host}/g/collect?${query}`, { method: "POST", mode: "no-cors", credentials: "include", keepalive: true });
  }

  addEventListener("DOMContentLoaded", () => {
    hit("page_view");
    setInterval(() => hit("user_engagement"), 1600);
  });
  document.addEventListener("consentchange", ({ detail }) => {
    if (!detail.restored) hit("consent_update", { gcu: 1 });
  });
})();
