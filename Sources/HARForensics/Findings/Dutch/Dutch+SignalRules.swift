extension Dutch {
    static let signalRules: [RuleID: Texts] = [
        .vendorWithoutBasis: Texts(
            title: "Verzoek aan een leverancier die in de meegezonden tekenreeks geen rechtsgrondslag heeft",
            definition: """
                Aan een leverancier van het IAB-raamwerk is een TC-tekenreeks gezonden die hem voor geen enkel doel toestemming of \
                gerechtvaardigd belang geeft.
                """,
            method: """
                De host van een verzoek hoort bij een leverancier van het IAB-raamwerk, volgens de verklaringen van leveranciers \
                zelf of de catalogus, en de TC-tekenreeks in het verzoek geeft geen van de nummers van de leverancier een \
                rechtsgrondslag: geen toestemming en geen gerechtvaardigd belang voor enig doel, beperkingen van de uitgever \
                meegerekend; onder TCF 2.3 moet de leverancier in het segment DisclosedVendors staan. Met een leverancierslijst \
                tellen alleen doelen waarvoor de leverancier geregistreerd is.
                """
        ),
        .vendorNotListed: Texts(
            title: "Leverancier niet in de meegegeven leverancierslijst",
            definition: """
                Een verzoek met een toestemmingssignaal ging naar een leverancier die de meegegeven leverancierslijst niet noemt.
                """,
            method: """
                Een verzoek met een toestemmingssignaal van het IAB-raamwerk gaat naar een host waarvan de leveranciersnummers, \
                zoals verklaringen, de catalogus of de variabele in het verzoek ze noemen, niet in de meegegeven leverancierslijst \
                staan of er eerder uit geschrapt zijn. Zonder lijst vindt de regel niets. Een andere versie van de lijst kan de \
                leverancier noemen.
                """
        ),
        .consentStringMissing: Texts(
            title: "Toestemmingstekenreeks ontbreekt",
            definition: "Een verzoek zegt dat de AVG geldt en heeft een lege of geen toestemmingstekenreeks.",
            method: """
                De parameter voor de toestemmingstekenreeks is leeg, of `gdpr=1` staat in een verzoek zonder tekenreeks (TCF, \
                diensten via URL's). Wat de ontvanger zonder tekenreeks deed, staat niet in de opname.
                """
        ),
        .consentStringUnexpanded: Texts(
            title: "Toestemmingstekenreeks niet ingevuld",
            definition: """
                Waar een toestemmingstekenreeks hoort, staat een sjabloonvariabele of een woord voor niets: niemand vulde haar in.
                """,
            method: """
                Waar de toestemmingstekenreeks hoort, staat een sjabloonvariabele zoals `${GDPR_CONSENT_755}`, of een woord van een \
                programmeertaal voor niets. De ontvanger is geen toestemming meegedeeld. Het nummer van de variabele noemt de \
                leverancier die bedoeld was.
                """
        ),
        .consentStringInvalid: Texts(
            title: "Toestemmingstekenreeks ongeldig",
            definition: """
                Een tekenreeks op de plaats van een toestemmingstekenreeks is niet te decoderen, of haar specificatie noemt haar \
                ongeldig. Ongeldig is niet hetzelfde als geweigerd.
                """,
            method: """
                Een tekenreeks op de plaats van een toestemmingstekenreeks is volgens haar specificatie niet te decoderen, of de \
                specificatie noemt haar ongeldig: globaal bereik na 2021-09-01, een beleidsversie onder 4 na 2023-09-30, een \
                toestemmingsbeheer met nummer 0 of 1. Ongeldig is niet hetzelfde als een weigering.
                """
        ),
        .consentContradiction: Texts(
            title: "Signalen van één verzoek spreken elkaar tegen",
            definition: "Van de signalen in één verzoek staat het ene opslag voor reclame toe en het andere niet.",
            method: """
                Van de signalen in één verzoek staat het ene opslag voor reclame toe en het andere niet: toestemming voor doel 1 \
                van een TC-tekenreeks, `ad_storage` van Google, `asc` van Microsoft, `amznAdStorage` van Amazon. Wat niemand \
                instelde, wordt niet vergeleken.
                """
        ),
        .privacyControlIgnored: Texts(
            title: "Global Privacy Control verzonden en niet weergegeven",
            definition: "Een verzoek bevat Global Privacy Control en daarnaast een signaal dat dit niet weergeeft.",
            method: """
                Een verzoek bevat `Sec-GPC: 1` en daarnaast een US-Privacy-tekenreeks zonder bezwaar tegen verkoop, een GPP-deel \
                waarvan het Gpc-veld of de bezwaren nee zeggen, een vastlegging van een toestemmingsbeheer die zegt dat de \
                instelling uit staat, of, vóór enige vastgelegde keuze, een signaal dat opslag toestaat.
                """
        ),
        .scenarioContradicted: Texts(
            title: "De opname spreekt tegen wat de maker zegt gedaan te hebben",
            definition:
                "De vastleggingen van een site tonen een andere keuze dan die welke de maker van de opname opgeeft.",
            method: """
                De maker van de opname geeft op wat gedaan is (niets, geweigerd, geaccepteerd, ingetrokken) of geeft een log van \
                keuzes; de vastleggingen van de site tonen iets anders, of een vastlegging van vóór de opname. Zonder zo'n opgave \
                vindt de regel niets.
                """
        ),
        .cookieUndisclosed: Texts(
            title: "Cookie niet in de opslagverklaring van de leverancier zelf",
            definition: """
                Het cookie van een derde partij wordt niet genoemd in de hele opslagverklaring die voor haar leverancier is \
                meegegeven. De regel vergelijkt namen; hij zegt niet dat de leverancier het cookie had moeten noemen.
                """,
            method: """
                Een cookie van een derde partij op een domein dat een meegegeven opslagverklaring als dat van haar leverancier \
                noemt, en waarvan de naam nergens in die verklaring staat, als cookie noch als andere opslag; hoofdletters en \
                kleine letters gelden als gelijk en plaatshouders als alles. De meegeleverde uittreksels worden niet gevraagd: zij \
                laten weg wat leveranciers op hun eigen domeinen opslaan.
                """
        ),
        .lifetimeUndisclosed: Texts(
            title: "Levensduur langer dan de opslagverklaring van de leverancier zelf vermeldt",
            definition: """
                Een Set-Cookie-regel vraagt een langere levensduur dan de verklaring van de leverancier zelf voor een cookie met die \
                naam vermeldt. De levensduur is de opgegevene; hoe lang een browser het cookie bewaart, is iets anders.
                """,
            method: """
                Een Set-Cookie-regel vraagt een levensduur die elke maxAgeSeconds die de verklaring van de leverancier zelf voor een \
                cookie met die naam noemt, met meer dan \(DisclosedLifetimes.toleratedPercent) % en \
                \(DisclosedLifetimes.toleratedSeconds) s overschrijdt; 0 staat voor de sessie. De verklaring is een meegegevene die \
                het domein van het cookie als dat van haar leverancier noemt, of het gearchiveerde uittreksel van de leverancier aan \
                wie de catalogus het domein geeft, of, voor een cookie van de bezochte site, dat van de ene leverancier die precies \
                deze naam noemt, van ten minste \(CookieClaim.shortestTellingName) bytes. De levensduur is die van één regel, zodat \
                vernieuwen niets toevoegt, en wordt alleen aan de opname ontleend.
                """
        ),
        .consentTraffic: Texts(
            title: "Cookies en verzoeken van de toestemming zelf, apart gehouden",
            definition: """
                Verzoeken en cookies die de toestemming zelf dienen, met de reden vermeld, zodat iedereen kan zien wat buiten de \
                vaststellingen vóór een keuze en na een weigering is gelaten.
                """,
            method: """
                Verzoeken aan de hosts van een toestemmingsbeheer, en cookies die een vastgelegde keuze bevatten, dienen de \
                toestemming zelf. Zij staan hier met de reden en maken geen deel uit van de vaststellingen vóór een keuze of na een \
                weigering. Cookies van de bezochte site zelf zijn haar eigen functie, tenzij hun waarde aan een ander gezonden wordt; \
                dat vinden andere regels.
                """
        ),
    ]
}
