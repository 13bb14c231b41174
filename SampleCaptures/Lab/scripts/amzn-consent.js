// Plays Amazon's consent library: `amzn_consent` says DENIED until the platform updates it.
(() => {
  function save() {
    const state = window.consent.act === "accept" ? "GRANTED" : "DENIED";
    writeCookie("amzn_consent", encodeURIComponent(JSON.stringify({
      geo: { countryCode: "NL" },
      amazonConsentFormat: { amznAdStorage: state, amznUserData: state },
      timestamp: new Date().toISOString(), version: "1",
    })), 365, "SameSite=Lax; Secure");
  }

  save();
  document.addEventListener("consentchange", save);
})();
