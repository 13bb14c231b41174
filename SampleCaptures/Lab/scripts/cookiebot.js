// Plays Cookiebot: the log call's answer sets CookieConsent, a JavaScript literal.
window.CookieConsent = {
  setCookie(value, act) {
    writeCookie("CookieConsent", value, 365, "SameSite=Lax; Secure");
    setConsent(act, "");
  },
};
(() => {
  const cbid = document.currentScript.dataset.cbid;

  function decide(act, at) {
    const on = act === "accept";
    const log = document.createElement("script");
    log.src = `https://consent.cookiebot.com/logconsent.ashx?action=${on ? "accept" : "decline"}&nocache=${at}` +
      `&referer=${encodeURIComponent(location.href)}&cbid=${cbid}&cbt=leveloptin&method=strict` +
      `&clp=${on}&cls=${on}&clm=${on}&usercountry=NL`;
    document.head.append(log);
  }

  addEventListener("DOMContentLoaded", () => {
    const open = () => showBanner({ accept: "Alles toestaan", reject: "Alleen noodzakelijk" }, decide);
    const stored = readCookie("CookieConsent");
    if (!stored) open();
    showSettings(open);
    if (stored) setConsent(stored.includes("marketing:true") ? "accept" : "reject", "", true);
  });
})();
