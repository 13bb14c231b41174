// Plays Microsoft's tag: sends its consent signal `asc`, and sends it in any case or on consent.
(() => {
  const { when } = document.currentScript.dataset;

  function track(event) {
    const { act } = window.consent;
    if (when !== "always" && act !== "accept") return;
    const query = new URLSearchParams({
      ti: 12345678, Ver: 2, evt: event, asc: act === "accept" ? "G" : "D", p: location.href, rn: Math.random() });
    new Image().src = "https://bat.bing.com/action/0?" + query;
  }

  addEventListener("DOMContentLoaded", () => track("pageLoad"));
  document.addEventListener("consentchange", ({ detail }) => detail.restored || track("consent"));
})();
