// Plays CookieFirst: no cookie before a choice, then percent-encoded JSON or WITHDRAW.
(() => {
  const tc = { accept: "%TC_ACCEPT%", reject: "%TC_REJECT%", withdraw: "%TC_REJECT%" };

  function save(record) {
    const expires = new Date((record.timestamp + 365 * 86400) * 1000).toUTCString();
    const value = encodeURIComponent(JSON.stringify(record));
    document.cookie = `cookiefirst-consent=${value}; expires=${expires}; path=/; SameSite=Lax; Secure`;
  }

  function decide(act, at) {
    const given = act === "accept";
    if (act === "withdraw") {
      writeCookie("cookiefirst-consent", "WITHDRAW", 365, "SameSite=Lax; Secure");
    } else {
      save({ necessary: true, performance: given, functional: given, advertising: given,
             timestamp: Math.floor(at / 1000), type: "category", version: "b1d3c7a0-0000-4000-8000-000000000001" });
    }
    writeCookie("euconsent-v2", tc[act], 365, "SameSite=Lax; Secure");
    fetch("https://api.cookiefirst.com/prod/consent", {
      method: "POST", mode: "no-cors",
      body: new URLSearchParams({ action: act, site: location.hostname, tcString: tc[act], time: at }),
    });
    setConsent(act, tc[act]);
  }

  addEventListener("DOMContentLoaded", () => {
    const stored = readCookie("cookiefirst-consent");
    if (!stored) return showBanner({ accept: "Alles accepteren", reject: "Alles weigeren" }, decide);
    showSettings(() => showBanner({ withdraw: "Toestemming intrekken" }, decide));
    if (stored === "WITHDRAW") return setConsent("withdraw", tc.withdraw, true);
    const record = JSON.parse(decodeURIComponent(stored));
    save(record);                                   // saved again, unchanged
    const act = record.advertising ? "accept" : "reject";
    setConsent(act, tc[act], true);
  });
})();
