extension Dutch {
    /// Kinds of statement, by their stable name.
    static let kinds: [String: String] = [
        "cookieSetting": "zetten van cookies", "cookieStoring": "opslaan van cookies",
        "cookieSending": "verzenden van cookies", "cookieAbsence": "afwezigheid van cookies",
        "values": "waarden van cookies", "cleanStart": "een schone start", "order": "volgorde in de tijd",
        "siteAttribution": "pagina’s van verzoeken", "causes": "oorzaken van verzoeken", "contacts": "bereikte hosts",
        "contactAbsence": "niet bereikte hosts", "responseBodies": "body’s van antwoorden",
        "requestBodies": "body’s van verzoeken", "representativeness": "wat andere bezoekers meemaken",
        "integrity": "een ongewijzigd bestand",
    ]

    /// What recorders leave out, and what no capture shows.
    static let recorderSentences: [String: String] = [
        "what the browser held outside of cookies, and for hosts it did not contact, is not recorded":
            "wat de browser buiten cookies bewaarde, en voor hosts die hij niet benaderde, is niet vastgelegd",
        "one visit does not show what other visitors meet": "één bezoek toont niet wat andere bezoekers meemaken",
        "a file can show contradictions, not that nothing was changed":
            "een bestand kan tegenspraak tonen, niet dat er niets veranderd is",
        "cookies that the browser refused are recorded like others":
            "cookies die de browser weigerde, zijn vastgelegd zoals andere",
        "what the browser did with a cookie is not seen on the wire":
            "wat de browser met een cookie deed, is op de lijn niet te zien",
        "frames are not recorded": "frames zijn niet vastgelegd",
        "entries name a page, not a frame": "uitwisselingen noemen een pagina, geen frame",
        "what caused a request is not recorded": "wat een verzoek veroorzaakte, is niet vastgelegd",
        "the cookies arrays are left empty": "de cookielijsten zijn leeg gelaten",
        "messages of web sockets are not recorded": "berichten van websockets zijn niet vastgelegd",
        "entries stand in another order than that of their start":
            "uitwisselingen staan in een andere volgorde dan die van hun begin",
        "answers of caches are not marked": "antwoorden van caches zijn niet gemerkt",
        "bodies of redirects and of answers that the panel let go are missing":
            "body’s van doorverwijzingen en van antwoorden die het paneel losliet, ontbreken",
        "binary bodies are written as text and lose bytes":
            "binaire body’s zijn als tekst geschreven en verliezen bytes",
        "the cookies arrays hold names and values alone": "de cookielijsten bevatten alleen namen en waarden",
        "long bodies are cut, and a setting leaves them out":
            "lange body’s zijn afgekapt, en een instelling laat ze weg",
        "answers of the cache bear no mark; they took no time and name no server":
            "antwoorden van de cache dragen geen merk; zij kostten geen tijd en noemen geen server",
        "several Set-Cookie lines of a response are folded into one":
            "meerdere Set-Cookie-regels van een antwoord zijn tot één samengevoegd",
        "expiry and SameSite=None are left out": "vervaldatum en SameSite=None zijn weggelaten",
        "a single cookie is written as an object": "één enkel cookie is als object geschreven",
        "the expiry is computed at the time of recording, the last attribute counting":
            "de vervaldatum is ten tijde van de opname berekend; het laatste attribuut telt",
        "a setting leaves bodies out or moves them to other files":
            "een instelling laat body’s weg of zet ze in andere bestanden",
        "a setting moves bodies to other files": "een instelling zet body’s in andere bestanden",
        "service workers are marked, caches are not": "service workers zijn gemerkt, caches niet",
        "the headers of several hops of a redirect may stand in one list":
            "de headers van meerdere doorstuurstappen kunnen in één lijst staan",
        "header blocks of redirects may stand at a later hop":
            "headers van doorverwijzingen kunnen bij een latere stap staan",
        "the cookies arrays are left empty where headers come from the network stack":
            "de cookielijsten zijn leeg waar headers uit de netwerklaag komen",
        "bodies are recorded on request alone": "body’s worden alleen op verzoek vastgelegd",
        "recorded by newer versions alone": "alleen door nieuwere versies vastgelegd",
        "the expiry is left out and values are split at commas":
            "de vervaldatum is weggelaten en waarden zijn bij komma’s gesplitst",
        "what a cache answered does not reach the proxy": "wat een cache antwoordde, bereikt de proxy niet",
        "values are left empty": "waarden zijn leeg gelaten",
        "only headers that the user gave are recorded": "alleen headers die de gebruiker opgaf, zijn vastgelegd",
        "no page is loaded": "er wordt geen pagina geladen",
        "a person sends each request": "een persoon verzendt elk verzoek",
        "there is no browser cache": "er is geen browsercache",
        "bodies are not recorded": "body’s zijn niet vastgelegd",
        "long bodies are cut": "lange body’s zijn afgekapt",
        "a test script made some requests": "een testscript deed sommige verzoeken",
        "a test script made up some of the answers": "een testscript maakte sommige antwoorden",
        "header blocks of redirects stand at another hop than theirs":
            "headers van doorverwijzingen staan bij een andere stap dan de hunne",
        "headers are an object, which holds each name once": "headers zijn een object, dat elke naam eenmaal bevat",
        "no body of a response is recorded": "geen body van een antwoord is vastgelegd",
        "no response carries Set-Cookie although requests carry Cookie":
            "geen antwoord bevat Set-Cookie, terwijl verzoeken Cookie bevatten",
        "several Set-Cookie lines may be joined with commas":
            "meerdere Set-Cookie-regels kunnen met komma’s samengevoegd zijn",
        "no cookie header is in the capture, possibly because the export was sanitised":
            "geen cookieheader staat in de opname, mogelijk omdat de export opgeschoond is",
        "a test script made the requests, no page": "een testscript deed de verzoeken, geen pagina",
        "some bodies are missing": "sommige body’s ontbreken",
        "some of what was sent is not recorded": "een deel van wat verzonden is, is niet vastgelegd",
        "somebody put placeholders in the place of values": "iemand zette plaatshouders op de plaats van waarden",
        "the file was edited, merged or written again": "het bestand is bewerkt, samengevoegd of opnieuw geschreven",
    ]
}
