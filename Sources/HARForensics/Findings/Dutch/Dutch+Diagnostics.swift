extension Dutch {
    /// What oddities of a capture mean, by their code.
    static let diagnostics: [String: String] = [
        "CQ-08": "Verzoeken eindigden zonder antwoord (status 0 of lager): geblokkeerd, afgebroken of mislukt.",
        "blockedRequests":
            "De browser of een extensie blokkeerde verzoeken vóór verzending: de opname toont minder dan de pagina vroeg.",
        "abortedRequests": "Verzoeken zijn afgebroken; of zij een server bereikten, is niet vastgelegd.",
        "CQ-09":
            "De bezochte pagina is met 403, 429 of 503 beantwoord: het bezoek trof een toegangscontrole, niet de site.",
        "challengeResources":
            "Hosts of paden die robots van mensen onderscheiden, zijn benaderd: de site kan anders geantwoord hebben.",
        "CQ-13":
            "Antwoorden kwamen uit een cache of van een service worker; hun headers kunnen die van een eerder bezoek zijn.",
        "fulfilledResponses": "Antwoorden kwamen van een testscript, niet van de server.",
        "apiRequests": "Verzoeken kwamen van een testscript, niet van een pagina.",
        "preflightRequests":
            "Verzoeken zijn voorverzoeken van de browser (Fetch §4.8), die geen cookies bevatten.",
        "CQ-07":
            "Body’s van antwoorden zijn niet vastgelegd, hun grootte wel: signalen in body’s zijn niet te zien.",
        "bodiesTruncated": "Body’s van antwoorden zijn als afgekapt gemerkt: wat daarna komt, is niet te zien.",
        "CQ-19":
            "Websockets zonder berichten of verzoeken zonder hun body: wat verzonden werd, is niet te zien.",
        "CQ-14":
            "De exporter voegt meerdere Set-Cookie-regels met regeleinden in één header samen; zij zijn gesplitst.",
        "pseudoHeaders": "Pseudoheaders van HTTP/2 (RFC 9113 §8.3) staan tussen de headers.",
        "CQ-01":
            "Geen van 20 of meer antwoorden bevat Set-Cookie, terwijl verzoeken Cookie bevatten: het zetten van cookies is niet te zien.",
        "CQ-02":
            "Cookie noch Set-Cookie komt voor in enige gelezen uitwisseling: de opname kan geen cookies tonen (mogelijk opgeschoond).",
        "CQ-03":
            "De bezochte sites zetten cookies en geen enkele derde partij doet dat: de exporter verloor ze of de browser weigert ze.",
        "CQ-04": "Plaatshouders staan op de plaats van waarden: iemand schermde de opname af.",
        "CQ-11": "Het eerste verzoek van de opname bevat al cookies: het browserprofiel was niet schoon.",
        "CQ-12":
            "Een vastgelegde keuze van vóór de opname is aangetroffen: het bezoek toont niet wat vóór een keuze gebeurt.",
        "CQ-18": "Een cookielijst en de headers ernaast verschillen; de headers tellen.",
        "misattributedHeaders":
            "Headers zijn bij een andere doorstuurstap vastgelegd dan de hunne; cookies zijn toegerekend aan de stap waar zij bij horen.",
        "unclosedWrapper": "De functieaanroep om de JSON-tekst (JSONP) is niet gesloten; de tekst zelf is heel.",
        "foldedSetCookie":
            "Meerdere Set-Cookie-regels zijn met komma’s samengevoegd; zij zijn onderscheiden naar wat de exporter toont.",
        "ambiguousFold":
            "Een Set-Cookie-waarde kan één regel zijn of meerdere, met komma’s samengevoegd; zij is als één gelezen.",
        "partHeaders":
            "Headers van een deel van een multipart-body staan tussen die van het verzoek; zij zijn niet als zodanig verzonden.",
        "attachmentMissing": "Een body zou in een bestand naast de opname liggen dat niet te krijgen is.",
        "wrongType": "Een veld heeft een ander type dan HAR 1.2 zegt.",
        "missingMember": "Een veld dat HAR 1.2 vereist, ontbreekt of is null.",
        "headersAsObject": "Headers zijn als object geschreven; herhaalde namen kunnen verloren zijn.",
        "incompleteEntry": "Een uitwisseling is afgekapt; wat vóór de breuk staat, is gelezen.",
        "CQ-10": "Verzoeken bevatten DNT of Sec-GPC, waarop sites anders kunnen antwoorden.",
        "CQ-15":
            "Het programma dat het bestand schreef, is niet genoemd of niet bekend: wat het weglaat, is dan ook niet bekend.",
        "formatVersion": "Het bestand noemt zich niet HAR 1.2.",
        "exporterContradiction":
            "De maker en de velden van de uitwisselingen wijzen op verschillende programma’s: het bestand is bewerkt, samengevoegd of opnieuw geschreven.",
        "CQ-16":
            "Een programma bestuurde de browser, of verzoeken zeggen dat: sites kunnen anders geantwoord hebben dan aan een mens.",
        "byteOrderMark": "Het bestand begint met een UTF-8-bytevolgordeteken.",
        "jsonpWrapper": "De JSON-tekst staat in een functieaanroep (JSONP).",
        "container": "De opname is uit een gecomprimeerd bestand gelezen; plaatsen zijn die van het onderdeel.",
        "trailingData": "Er staan bytes achter het einde van de JSON-tekst; die zijn niet gelezen.",
        "truncated": "Het bestand eindigt midden in de JSON-tekst; wat daarvoor volledig was, is gelezen.",
        "syntaxError":
            "De JSON-tekst is hier gebroken; het lezen ging door bij de volgende uitwisseling, als die er is.",
        "depthLimit":
            "Waarden zijn meer dan 512 diep genest; het lezen ging door bij de volgende uitwisseling, als die er is.",
        "rowLimit":
            "Er zijn meer dan 5 miljoen uitwisselingen of 50 miljoen headers; achter deze byte is niets gelezen.",
        "duplicateKey": "Een veldnaam komt in één object tweemaal voor; de laatste telt.",
        "trailingComma": "Een object of lijst eindigt met een komma.",
        "controlCharacter": "Een stuurteken staat onbeschermd in een tekenreeks.",
        "badEscape": "Na een backslash staat iets dat geen escape is; beide bytes zijn behouden.",
        "loneSurrogate": "Een half surrogaatpaar staat alleen; het is als drie bytes behouden.",
        "invalidUTF8": "Bytes in een tekenreeks zijn geen geldige UTF-8; zij zijn behouden zoals zij zijn.",
        "numberNotFinite": "NaN of Infinity staat op de plaats van een getal.",
        "malformedNumber": "Een getal is niet geschreven zoals JSON toestaat.",
        "CQ-05":
            "Pagina’s ontbreken of uitwisselingen noemen er geen: de bezochte site is afgeleid, niet vermeld.",
        "CQ-06":
            "Uitwisselingen staan niet in de volgorde van hun startedDateTime; zij zijn daarnaar geordend.",
        "clockStepsBack":
            "Een uitwisseling was meer dan 5 seconden voorbij voordat een begon die er in het bestand vóór staat: de klok is tijdens de opname teruggezet.",
        "entryBeforePage": "Een uitwisseling begon meer dan 100 ms vóór de pagina waar zij bij hoort.",
        "distantInstant":
            "Een startedDateTime ligt meer dan een dag van de mediaan van de opname, of buiten 1990 tot 2100.",
        "mixedOffsets":
            "Tijdstippen zijn met verschillende afwijkingen van UTC geschreven; zij zijn in UTC vergeleken.",
        "equalInstants":
            "Uitwisselingen vermelden hetzelfde tijdstip; hun volgorde is die van het bestand, niet van de tijd.",
        "unreadablePageInstant": "De startedDateTime van een pagina was niet te lezen.",
        "unreadableInstant":
            "Een startedDateTime was niet te lezen; de uitwisseling houdt haar plaats in het bestand.",
        "instantWithoutOffset":
            "Een startedDateTime vermeldt geen afwijking van UTC; het tijdstip is als UTC gelezen.",
        "CQ-20":
            "De opname duurt minder dan 5 seconden of bevat geen laadgebeurtenis van een pagina: wat laat begint, ontbreekt.",
    ]

    /// Reason codes of confidence, in both languages.
    static let reasons: [String: (english: String, dutch: String)] = [
        "aliasSaidByFile": (
            "an alias of the host is said by a supplied file alone",
            "een alias van de host staat alleen in een meegegeven bestand"
        ),
        "choiceKnownFromOperatorAlone": (
            "the choice is known from the operator’s log alone", "de keuze is alleen uit het log van de maker bekend"
        ),
        "choiceKnownFromRecipientsAlone": (
            "the choice is known from what recipients were told alone",
            "de keuze is alleen bekend uit wat ontvangers is meegedeeld"
        ),
        "dayOfDisclosureNotKnown": (
            "nobody says of which day the disclosure is", "niemand zegt van welke dag de verklaring is"
        ),
        "declaredInSetCookie": ("declared in a Set-Cookie line", "opgegeven in een Set-Cookie-regel"),
        "decodedString": ("the string was decoded", "de tekenreeks is gedecodeerd"),
        "disclosureOfAnotherDay": ("the disclosure is of another day", "de verklaring is van een andere dag"),
        "disclosureOfAnotherTime": (
            "the disclosure is of more than a year apart", "de verklaring ligt meer dan een jaar van de opname af"
        ),
        "domainMatchComputed": ("whether the domains match was computed", "of de domeinen passen, is berekend"),
        "exporterMisplacesHeaders": (
            "the exporter puts headers at other hops", "de exporter zet headers bij andere stappen"
        ),
        "listedByNameAlone": ("listed by its name alone", "alleen op naam vermeld"),
        "listedByNameAndHost": ("listed by name and host", "op naam en host vermeld"),
        "listedByProjectAlone": ("listed by this project alone", "alleen door dit project vermeld"),
        "listed": ("listed by published sources", "door gepubliceerde bronnen vermeld"),
        "listedHost": ("a listed host", "een vermelde host"),
        "nameListedAsFunctional": (
            "lists call cookies of the name functional", "lijsten noemen cookies met die naam functioneel"
        ),
        "nameOfRecord": ("the name is that of a consent record", "de naam is die van een vastgelegde keuze"),
        "namedBySuppliedList": ("named by a supplied list", "door een meegegeven lijst genoemd"),
        "noRecordInCapture": ("the capture holds no record of a choice", "de opname bevat geen vastgelegde keuze"),
        "notListedInVersionGiven": ("not listed in the version given", "niet vermeld in de meegegeven versie"),
        "offeredOnly": ("offered; storage is not shown", "aangeboden; opslag is niet getoond"),
        "orderOfTime": ("the order of time is recorded", "de volgorde in de tijd is vastgelegd"),
        "parameterAsWritten": ("the parameter as it is written", "de parameter zoals zij geschreven is"),
        "profileNotClean": ("the browser came with cookies", "de browser kwam met cookies"),
        "provedStored": ("a later request proves storage", "een later verzoek bewijst opslag"),
        "reconstructedHop": ("the redirect hop was reconstructed", "de doorstuurstap is gereconstrueerd"),
        "registeredPurposes": (
            "registered purposes of the vendor were counted",
            "geregistreerde doelen van de leverancier zijn meegerekend"
        ),
        "sameNameAndValueSent": ("the same name and value was sent", "dezelfde naam en waarde is verzonden"),
        "sameOwnerAsSite": (
            "the owner is also that of the visited site", "de eigenaar is ook die van de bezochte site"
        ),
        "sameRequest": ("both stand in one request", "beide staan in één verzoek"),
        "seenInFile": ("seen in the file", "in het bestand gezien"),
        "sentAlong": ("sent with a request", "met een verzoek verzonden"),
        "setCookieLine": ("a Set-Cookie line", "een Set-Cookie-regel"),
        "statementAgainstRecord": ("a statement against a record", "een opgave tegenover een vastlegging"),
        "storageNotProved": ("storage is not proved", "opslag is niet bewezen"),
        "stringNamesAnotherVersion": (
            "the string names another version of the list", "de tekenreeks noemt een andere versie van de lijst"
        ),
        "transmissionUncertain": (
            "whether a server answered is not certain", "of een server antwoordde, is niet zeker"
        ),
        "valueEquality": ("the values are equal", "de waarden zijn gelijk"),
        "valueLooksLikeIdentifier": (
            "the value looks like an identifier", "de waarde lijkt op een identificatienummer"
        ),
        "valueWasReturned": ("the value was sent back", "de waarde is teruggezonden"),
        "vendorKnownByNameAlone": (
            "the vendor is known by the name of the cookie alone",
            "de leverancier is alleen uit de naam van het cookie bekend"
        ),
        "vendorOfHostListed": ("whose host it is says a list", "van wie de host is, zegt een lijst"),
        "vendorOfHostUnverified": (
            "whose host it is says this project alone", "van wie de host is, zegt alleen dit project"
        ),
        "vendorsOwnDisclosure": ("the vendor’s own disclosure", "de verklaring van de leverancier zelf"),
        "visitedSiteUnknown": ("the visited site is unknown", "de bezochte site is onbekend"),
    ]
}

extension Finding.Confidence {
    /// Why, in words.
    public func reasons(in language: ReportLanguage) -> [String] {
        reasons.map { code in Dutch.reasons[code].map { language($0.english, $0.dutch) } ?? code }
    }
}
