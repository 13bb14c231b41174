// swift-format-ignore-file
//
// The hosts of consent managers, as rows.
// Generated: do not edit. To change a row, change the facts or generate_consent.py and run
//     python3 generate_consent.py --facts DIR

/// The hosts that consent managers load from and log to, with the manager; a row speaks for the hosts below it too.
///
/// Sources: the rules of autoconsent (facts only), the managers' documentation, Open Cookie Database (Apache-2.0),
/// third-party-web (MIT); host names are facts restated.
enum ConsentHostRows {
    static let name = "consent-managers"
    static let version = "2026-11"
    static let rows = #"""
aggregator.service.usercentrics.eu	Usercentrics
api.axept.io	Axeptio
api.cmp.inmobi.com	Quantcast Choice
api.cookiefirst.com	CookieFirst
api.privacy-center.org	Didomi
apikeys.civiccomputing.com	Civic Cookie Control
app.eu.usercentrics.eu	Usercentrics
app.termly.io	Termly
app.usercentrics.eu	Usercentrics
audit-tcfv2.cmp.quantcast.com	Quantcast Choice
c.betrad.com	Evidon
c.evidon.com	Evidon
cache.consentframework.com	Sirdata
cc.cdn.civiccomputing.com	Civic Cookie Control
cdn-apac.onetrust.com	OneTrust
cdn-cookieyes.com	CookieYes
cdn-ukwest.onetrust.com	OneTrust
cdn.consentmanager.net	consentmanager.net
cdn.cookie-script.com	CookieScript
cdn.cookiehub.eu	CookieHub
cdn.cookielaw.org	OneTrust
cdn.iubenda.com	iubenda
cdn.ketchjs.com	Ketch
cdn.kiprotect.com	Klaro
cdn.privacy-mgmt.com	Sourcepoint
cdn.transcend.io	Transcend
cdn.trustcommander.net	TrustCommander
choices.consentframework.com	Sirdata
choices.trustarc.com	TrustArc
clickio.mgr.consensu.org	Clickio Consent
clickiocmp.com	Clickio Consent
client.axept.io	Axeptio
cmp.inmobi.com	Quantcast Choice
cmp.osano.com	Osano
cmp.quantcast.com	Quantcast Choice
cmp.uniconsent.com	UniConsent
config.eu.usercentrics.eu	Usercentrics
consent-api.service.consent.eu1.usercentrics.eu	Usercentrics
consent-api.service.consent.usercentrics.eu	Usercentrics
consent-eu.cookiefirst.com	CookieFirst
consent-pref.trustarc.com	TrustArc
consent.api.osano.com	Osano
consent.app.cookieinformation.com	Cookie Information
consent.cookie-script.com	CookieScript
consent.cookiebot.com	Cookiebot
consent.cookiebot.eu	Cookiebot
consent.cookiefirst.com	CookieFirst
consent.google.com	Google
consent.iubenda.com	iubenda
consent.trustarc.com	TrustArc
consent.truste.com	TrustArc
consent.youtube.com	Google
consentcdn.cookiebot.com	Cookiebot
consentlog.cookieyes.com	CookieYes
consentmanager.mgr.consensu.org	consentmanager.net
cookie-cdn.cookiepro.com	OneTrust
cookiebot.eu	Cookiebot
cookiehub.net	CookieHub
cs.iubenda.com	iubenda
delivery.consentmanager.net	consentmanager.net
directory.cookieyes.com	CookieYes
edge.cookiefirst.com	CookieFirst
eu-us.consentmanager.net	consentmanager.net
faktor.mgr.consensu.org	LiveRamp Privacy Manager
fundingchoicesmessages.google.com	Google Funding Choices
gdpr-tcfv2.sp-prod.net	Sourcepoint
gdpr-wrapper.privacymanager.io	LiveRamp Privacy Manager
gdpr.privacymanager.io	LiveRamp Privacy Manager
geo.cookie-script.com	CookieScript
geolocation.onetrust.com	OneTrust
global.ketchcdn.com	Ketch
graphql.usercentrics.eu	Usercentrics
hits-i.iubenda.com	iubenda
idb.iubenda.com	iubenda
imgsct.cookiebot.com	Cookiebot
ketchcdn.com	Ketch
l3.evidon.com	Evidon
log.cookieyes.com	CookieYes
myprivacy-static.dpgmedia.net	DPG Media
myprivacy.dpgmedia.nl	DPG Media
onetrust.com	OneTrust
platform.axept.io	Axeptio
policy.app.cookieinformation.com	Cookie Information
policy.cookieinformation.com	Cookie Information
privacy-mgmt.com	Sourcepoint
privacy.trustcommander.net	TrustCommander
quantcast.mgr.consensu.org	Quantcast Choice
region-eu.cookiehub.net	CookieHub
report.cookie-script.com	CookieScript
sddan.mgr.consensu.org	Sirdata
sdk.privacy-center.org	Didomi
sourcepoint.mgr.consensu.org	Sourcepoint
sp-prod.net	Sourcepoint
st.pandect.es	Pandectes
static.axept.io	Axeptio
tattle.api.osano.com	Osano
telemetry.transcend.io	Transcend
transcend-cdn.com	Transcend
uct.service.usercentrics.eu	Usercentrics
uniconsent.mgr.consensu.org	UniConsent
usercentrics.eu	Usercentrics
v1.api.service.cmp.usercentrics.eu	Usercentrics
web.cmp.usercentrics.eu	Usercentrics
wrapper-api.sp-prod.net	Sourcepoint
"""#
}
