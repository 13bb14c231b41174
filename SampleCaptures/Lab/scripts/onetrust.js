// Plays OneTrust: OptanonConsent holds the defaults from the start; OptanonAlertBoxClosed
// and the consent receipt come with the choice.
(() => {
  const tc = { accept: "%TC_ACCEPT%", reject: "%TC_REJECT%" };
  const consentId = crypto.randomUUID();

  function save(given, landingPath, more = "") {
    const on = given ? 1 : 0;
    const groups = `C0001:1,C0002:${on},C0003:${on},C0004:${on},V2STACK42:${on}`;
    const plus = text => encodeURIComponent(text).replaceAll("%20", "+");
    const id = /consentId=([^&]*)/.exec(readCookie("OptanonConsent") ?? "")?.[1] ?? consentId;
    writeCookie("OptanonConsent",
      `isGpcEnabled=0&datestamp=${plus(new Date().toString())}&version=202509.1.0&browserGpcFlag=0` +
      `&isIABGlobal=false&hosts=&consentId=${id}&interactionCount=${given === null ? 0 : 1}&isAnonUser=1` +
      `&landingPath=${plus(landingPath)}&groups=${plus(groups)}${more}`, 365, "SameSite=Lax; Secure");
    return id;
  }

  function decide(act, at) {
    const id = save(act === "accept", "NotLandingPage", "&intType=" + (act === "accept" ? 1 : 2));
    writeCookie("OptanonAlertBoxClosed", new Date(at).toISOString(), 365, "SameSite=Lax; Secure");
    writeCookie("eupubconsent-v2", tc[act], 365, "SameSite=Lax; Secure");
    const transaction = act === "accept" ? "CONFIRMED" : "OPT_OUT";
    fetch("https://privacyportal-eu.onetrust.com/request/v1/consentreceipts", {
      method: "POST", headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        requestInformation: "voorbeeld.van.jwt", identifier: id, test: false,
        purposes: ["C0002", "C0003", "C0004"].map(Id => ({ Id, TransactionType: transaction })),
        customPayload: { Interaction: 1, AddDefaultInteraction: false },
        dsDataElements: { InteractionType: act, Country: "NL" }, tcString: tc[act],
      }),
    }).then(answer => answer.json());
    setConsent(act, tc[act]);
  }

  addEventListener("DOMContentLoaded", () => {
    fetch("https://geolocation.onetrust.com/cookieconsentpub/v1/geo/location").then(answer => answer.json());
    if (!readCookie("OptanonAlertBoxClosed")) {
      save(null, location.href);
      return showBanner({ accept: "Akkoord", reject: "Weigeren" }, decide);
    }
    const act = readCookie("OptanonConsent").includes("C0004%3A1") ? "accept" : "reject";
    save(act === "accept", "NotLandingPage", "&geolocation=NL%3BNH&AwaitingReconsent=false");   // a new datestamp
    showSettings(() => showBanner({ accept: "Akkoord", reject: "Weigeren" }, decide));
    setConsent(act, tc[act], true);
  });
})();
