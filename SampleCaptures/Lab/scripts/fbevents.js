// Plays the Meta pixel: `_fbp` by script, then a pixel that carries it.
(() => {
  const { when } = document.currentScript.dataset;

  function track(event) {
    const browser = readCookie("_fbp") ?? `fb.1.${Date.now()}.${Math.floor(Math.random() * 1e18)}`;
    writeCookie("_fbp", browser, 90, "SameSite=Lax; domain=" + location.hostname.replace("www.", ""));
    const query = new URLSearchParams({ id: "123456789012345", ev: event, dl: location.href, ts: Date.now(), fbp: browser });
    new Image().src = "https://www.facebook.com/tr/?" + query;
  }

  const allowed = () => when === "always" || window.consent.act === "accept";
  addEventListener("DOMContentLoaded", () => allowed() && track("PageView"));
  document.addEventListener("consentchange", ({ detail }) => !detail.restored && allowed() && track("ViewContent"));
})();
