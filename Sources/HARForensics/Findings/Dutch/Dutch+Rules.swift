extension Dutch {
    /// The fixed texts of a rule.
    struct Texts {
        let title: String
        let definition: String
        let method: String
    }

    private static let side = """
        De fase van elke gebeurtenis is haar plaats in de tijd ten opzichte van de vastgelegde keuzes van de bezochte site: \
        logaanroepen van het toestemmingsbeheer, zijn cookies met het tijdstip dat zij vermelden, en waar beide ontbreken, \
        wat ontvangers is meegedeeld. Gebeurtenissen tussen het laatste tijdstip dat bewezen vóór een keuze ligt en het \
        eerste dat bewezen erna ligt, horen bij geen van beide kanten. "Geen vastgelegde keuze" betekent dat de opname voor \
        de site geen vastlegging bevat. Wat de toestemming zelf dient, staat apart (CONSENT-OWN).
        """
    private static let identifierMethod = """
        De waarde van een cookie van de bezochte site, of het deel achter haar versievoorvoegsel (`GA1.1.`), van ten minste \
        \(IdentifierTokens.shortest) bytes en met een cijfer erin, is de hele waarde van een queryparameter van een verzoek \
        aan een derde partij. Vastgelegde keuzes en TC-tekenreeksen tellen niet mee. 
        """
    private static let positiveString = """
        Een TC-tekenreeks (versie 1 of 2, ook binnen een GPP-tekenreeks) met toestemming voor ten minste één doel, in de URL, \
        de body of de cookies van een verzoek (Matte e.a. 2020, gevallen 1 en 4). 
        """
    private static let positiveSignal = """
        Een signaal van Google, Microsoft of Amazon dat zegt dat opslag voor reclame is toegestaan, in de URL of de body van \
        een verzoek. Toegestaan omdat niets is ingesteld, telt niet mee. 
        """

    static let rules: [RuleID: Texts] = [
        .cookieBeforeConsent: Texts(
            title: "Cookie van een derde partij vóór enige vastgelegde keuze",
            definition: """
                Een cookie van een ander registreerbaar domein dan dat van de bezochte pagina is door een antwoord aangeboden \
                of met een verzoek verzonden vóór de eerste vastgelegde keuze van de site, of op een site waarvoor de opname \
                geen vastlegging bevat. Dit zegt niet dat de browser een aangeboden cookie bewaarde, en ook niet waarvoor het \
                cookie dient.
                """,
            method: "Een cookie van een derde partij, aangeboden door een antwoord of verzonden met een verzoek. "
                + side
        ),
        .cookieAfterRefusal: Texts(
            title: "Cookie van een derde partij na een vastgelegde weigering of intrekking",
            definition: """
                Een cookie van een ander registreerbaar domein dan dat van de bezochte pagina is aangeboden of verzonden op een \
                tijdstip dat bewezen na een vastgelegde weigering of intrekking ligt. Dit zegt niet waarvoor het cookie dient.
                """,
            method: "Een cookie van een derde partij, aangeboden door een antwoord of verzonden met een verzoek. "
                + side
        ),
        .identifierBeforeConsent: Texts(
            title: "Waarde van een eigen cookie van de site verzonden aan een derde partij vóór enige keuze",
            definition: """
                De waarde van een cookie van de bezochte site is de hele waarde van een queryparameter van een verzoek aan een \
                derde partij, vóór de eerste vastgelegde keuze of waar geen vastlegging is. Dit zegt dat de waarde is \
                doorgegeven, niet dat zij één bezoeker aanduidt.
                """,
            method: identifierMethod + side
        ),
        .identifierAfterRefusal: Texts(
            title: "Waarde van een eigen cookie van de site verzonden aan een derde partij na een weigering",
            definition: """
                De waarde van een cookie van de bezochte site is de hele waarde van een queryparameter van een verzoek aan een \
                derde partij, op een tijdstip dat bewezen na een vastgelegde weigering of intrekking ligt.
                """,
            method: identifierMethod + side
        ),
        .trackerBeforeConsent: Texts(
            title: "Vermelde tracker benaderd vóór enige vastgelegde keuze",
            definition: """
                Verzoeken gingen naar een vermelde tracker vóór de eerste vastgelegde keuze van de site, of op een site waarvoor \
                de opname geen vastlegging bevat.
                """,
            method: "Een verzoek aan een derde partij die de catalogus als tracker vermeldt. " + side
        ),
        .trackerAfterRefusal: Texts(
            title: "Vermelde tracker benaderd na een vastgelegde weigering of intrekking",
            definition: """
                Verzoeken gingen naar een vermelde tracker op tijdstippen die bewezen na een vastgelegde weigering of intrekking \
                liggen.
                """,
            method: "Een verzoek aan een derde partij die de catalogus als tracker vermeldt. " + side
        ),
        .tcStringBeforeConsent: Texts(
            title: "TC-tekenreeks met toestemming verzonden vóór enige vastgelegde keuze",
            definition: """
                Een TC-tekenreeks met toestemming voor ten minste één doel is verzonden vóór de eerste vastgelegde keuze van de \
                site. Dit zegt wat de ontvanger is meegedeeld, niet wat de bezoeker wilde.
                """,
            method: positiveString + side
        ),
        .tcStringAfterRefusal: Texts(
            title: "TC-tekenreeks met toestemming verzonden na een vastgelegde weigering of intrekking",
            definition: """
                Een TC-tekenreeks met toestemming voor ten minste één doel is verzonden op een tijdstip dat bewezen na een \
                vastgelegde weigering of intrekking ligt.
                """,
            method: positiveString + side
        ),
        .positiveSignalBeforeConsent: Texts(
            title: "Signaal dat opslag toestaat, verzonden vóór enige vastgelegde keuze",
            definition: """
                Een signaal van Google, Microsoft of Amazon dat zegt dat opslag voor reclame is toegestaan, is verzonden vóór de \
                eerste vastgelegde keuze van de site.
                """,
            method: positiveSignal + side
        ),
        .positiveSignalAfterRefusal: Texts(
            title: "Signaal dat opslag toestaat, verzonden na een vastgelegde weigering of intrekking",
            definition: """
                Een signaal van Google, Microsoft of Amazon dat zegt dat opslag voor reclame is toegestaan, is verzonden op een \
                tijdstip dat bewezen na een vastgelegde weigering of intrekking ligt.
                """,
            method: positiveSignal + side
        ),
        .thirdPartyCookieSet: Texts(
            title: "Cookie door een derde partij aangeboden",
            definition: """
                Een antwoord van een ander registreerbaar domein dan dat van de bezochte pagina bevat een Set-Cookie-regel die \
                volgens de standaard niet genegeerd hoeft te worden: een aanbod, dat de browser door zijn instellingen \
                geweigerd kan hebben.
                """,
            method: """
                Een Set-Cookie-regel van een antwoord waarvan de host een ander registreerbaar domein heeft (Public Suffix List \
                met haar private deel) dan de bezochte pagina, en die volgens de cookiestandaard niet genegeerd hoeft te \
                worden. Een regel die bij de verkeerde doorstuurstap is vastgelegd, telt voor de stap waar zij bij hoort.
                """
        ),
        .cookieStored: Texts(
            title: "Opslag van een cookie bewezen",
            definition: """
                Een antwoord zette een cookie, en een later verzoek waarvoor het geldt, bevat dezelfde naam en waarde: de browser \
                sloeg het op en gaf er toegang toe.
                """,
            method: """
                Een antwoord zette het cookie, en een later verzoek aan een host, pad en schema waarvoor het geldt, bevat dezelfde \
                naam en waarde (RFC 6265bis §5.8.3). Set-Cookie alleen bewijst een aanbod, geen opslag.
                """
        ),
        .trackerContacted: Texts(
            title: "Vermelde tracker benaderd",
            definition: """
                Verzoeken gingen naar een derde partij die de catalogus met een trackingcategorie vermeldt. Dit zegt dat de host \
                benaderd is en wie hem volgens de bronnen beheert, niet wat de ontvanger deed.
                """,
            method: """
                Een verzoek aan een derde partij (naar registreerbaar domein) waarvan de host, of een domein erboven, een rij van \
                de catalogus met een trackingcategorie is. De langste rij telt. Elke rij zegt op welke gepubliceerde bronnen \
                zij berust.
                """
        ),
        .unlistedBehaviour: Texts(
            title: "Naar gedrag, niet vermeld: derde partij met een cookie dat op een identificatienummer lijkt",
            definition: """
                Een derde partij die geen geraadpleegde lijst noemt, bood een cookie aan of ontving er een waarvan de waarde op een \
                identificatienummer lijkt. Dit zegt hoe de derde partij zich gedroeg, niet wie zij is of waarvoor de waarde dient.
                """,
            method: """
                Een derde partij (naar registreerbaar domein) die geen geraadpleegde lijst noemt, de catalogus noch een regel van \
                een meegegeven lijst, bood een cookie voor ten minste een dag aan of ontving er een, en de waarde lijkt op een \
                identificatienummer. Dat is zo als een van haar stukken — gesneden bij alles behalve letters, cijfers, ‘-’ en ‘_’ \
                — ten minste \(IdentifierLikeness.parameters["shortestPiece"] ?? "") bytes heeft, waarvan \
                \(IdentifierLikeness.parameters["fewestDistinctBytes"] ?? "") verschillend, en een cijfer, of een getal van ten \
                minste \(IdentifierLikeness.parameters["shortestNumber"] ?? "") cijfers is, tenzij het een tijdstip binnen \
                \(IdentifierLikeness.parameters["daysAroundEvent"] ?? "") dagen van de gebeurtenis of een TC-tekenreeks is. Hosts \
                van gedeelde infrastructuur gelden als niet vermeld: de lijst noemt alleen hun verhuurder.
                """
        ),
        .cookieListed: Texts(
            title: "Cookie door een gepubliceerde lijst genoemd",
            definition: """
                Een gepubliceerde lijst noemt het cookie en geeft er een doel voor op. De vaststelling herhaalt die opgave en zegt \
                van wie zij is.
                """,
            method: """
                Een gepubliceerde lijst noemt het cookie en een host waar het bij hoort; of zij noemt geen host, de naam heeft ten \
                minste \(CookieClaim.shortestTellingName) bytes en alle lijsten die hem noemen, geven één doel op. De langste naam \
                telt. Het doel is wat de lijst opgeeft. Een levensduur wordt nooit aan een lijst ontleend.
                """
        ),
        .cookieLifetime: Texts(
            title: "Opgegeven levensduur van meer dan 13 maanden",
            definition: """
                Een Set-Cookie-regel geeft een levensduur op van meer dan dertien maanden, hoe men die ook telt. Dit zegt wat \
                gevraagd is, niet hoe lang een browser het cookie bewaart.
                """,
            method: """
                Max-Age, of Expires min het tijdstip van het antwoord volgens de klok van de opname, is meer dan 397 dagen. \
                Browsers bewaren cookies hoogstens 400 dagen, wat er ook opgegeven is (RFC 6265bis §5.7).
                """
        ),
        .cookieDomainMismatch: Texts(
            title: "Cookie aangeboden voor een vreemd domein",
            definition: """
                Een antwoord biedt een cookie aan voor een domein waar zijn host niet in ligt. Browsers negeren zo'n aanbod; het \
                toont wat de server probeerde, of dat de exporter headers op de verkeerde plaats zette.
                """,
            method: """
                Het Domain van een Set-Cookie-regel past niet bij de host van het antwoord (RFC 6265bis §5.7 stap 10): een browser \
                negeert de regel. Regels die bij een eerdere doorstuurstap horen en hier door de exporter zijn vastgelegd, worden \
                eerst herkend en tellen nooit voor deze host.
                """
        ),
        .captureDiagnostic: Texts(
            title: "De opname beperkt wat gezegd kan worden",
            definition: """
                Iets aan de opname beperkt wat eruit gezegd kan worden: schade, ontbrekende headers, een toegangscontrole vóór de \
                site, een volgorde die de klok tegenspreekt.
                """,
            method: """
                Het decoderen en de controles op volledigheid melden bijzonderheden; die welke uitspraken beperken, worden \
                vaststellingen.
                """
        ),
    ].merging(signalRules) { first, _ in first }
}
