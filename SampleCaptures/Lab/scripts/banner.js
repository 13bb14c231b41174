// The banner that every consent platform here uses.
// `consent` is the state that trackers read; `choices` is the ground truth of clicks.
window.consent = { act: null, tc: "" };
window.choices = [];

// `restored`: read back from an earlier page's cookie, so nobody chose anything just now.
function setConsent(act, tc, restored = false) {
  window.consent = { act, tc };
  document.dispatchEvent(new CustomEvent("consentchange", { detail: { restored } }));
}

function showBanner(buttons, decide) {
  const banner = document.createElement("div");
  banner.id = "cookiebanner";
  for (const [act, text] of Object.entries(buttons)) {
    const button = document.createElement("button");
    button.id = "cookie-" + act;
    button.textContent = text;
    button.addEventListener("click", () => {
      const at = Date.now();
      window.choices.push({ act, at });
      banner.remove();
      decide(act, at);
    });
    banner.append(button);
  }
  document.body.append(banner);
}

function showSettings(open) {
  const link = document.createElement("button");
  link.id = "cookie-settings";
  link.textContent = "Cookievoorkeuren";
  link.addEventListener("click", open);
  document.body.append(link);
}

function readCookie(name) {
  const pair = document.cookie.split("; ").find(pair => pair.startsWith(name + "="));
  return pair?.slice(name.length + 1);
}

function writeCookie(name, value, days, attributes = "") {
  const expires = new Date(Date.now() + days * 86400e3).toUTCString();
  document.cookie = `${name}=${value}; expires=${expires}; path=/; ${attributes}`;
}
