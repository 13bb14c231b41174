// The site's own advertising code. Before a choice it sends an empty signal, an unreplaced
// macro or nothing; after it, the consent string. "always" sites advertise in any case.
(() => {
  const { when } = document.currentScript.dataset;
  const pixel = url => { new Image().src = url; };

  function signals() {
    const { act, tc } = window.consent;
    return {
      plain: `gdpr=1&gdpr_consent=${tc}`,
      amazon: `gdpr=1&gdpr_consent=${act ? tc : "${GDPR_CONSENT_793}"}`,
    };
  }

  function advertise() {
    const { plain, amazon } = signals();
    pixel(`https://ad.doubleclick.net/pixel?src=1&${plain}`);
    pixel(`https://s.amazon-adsystem.com/iu3?d=generic&ex-fargs=${encodeURIComponent("?id=abc&type=4")}&${amazon}`);
    const next = "https://cm.g.doubleclick.net/pixel?google_nid=appnexus&google_hm=$UID";
    pixel(`https://ib.adnxs.com/getuid?${encodeURIComponent(next)}&${plain}`);
    pixel("https://gum.criteo.com/sync?c=9&r=2");                           // tells Criteo nothing
    if (window.consent.act === null) pixel("https://pixel.onbereikbaar.example/p.gif");
  }

  function bid() {
    const { act, tc } = window.consent;
    if (!tc) return;
    fetch("https://ib.adnxs.com/ut/v3/prebid", {
      method: "POST", mode: "no-cors", credentials: "include",
      body: JSON.stringify({ tags: [{ id: 1 }], gdpr_consent: { consent_string: tc, consent_required: true } }),
    });
    fetch("https://tk.amazon-adsystem.com/envelope", {
      method: "POST", mode: "no-cors", credentials: "include",
      body: new URLSearchParams({ gdpr: 1, gdprConsent: tc, ttl: 9600 }),
    });
  }

  const allowed = () => when === "always" || window.consent.act === "accept";
  const known = () => window.consent.act !== null;
  addEventListener("DOMContentLoaded", () => {
    if (allowed() && !known()) advertise();
    setInterval(() => allowed() && pixel(`https://ib.adnxs.com/it?e=view&t=${Date.now()}&${signals().plain}`), 450);
  });
  document.addEventListener("consentchange", ({ detail }) => {
    if (!allowed()) return;
    advertise();
    if (!detail.restored) bid();
  });
})();
