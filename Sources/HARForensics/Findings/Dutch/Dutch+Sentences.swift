extension Dutch {
    /// What would refute a finding, how rules can be wrong and what they miss, what parameters mean, by the English sentence.
    static let sentences: [String: String] = refutations.merging(errors) { first, _ in first }
        .merging(parameters) { first, _ in first }.merging(recorderSentences) { first, _ in first }

    private static let refutations: [String: String] = [
        "A choice was recorded where the capture does not reach: in local storage, on a server, before the capture.":
            "Een keuze is vastgelegd waar de opname niet reikt: in local storage, op een server, vóór de opname.",
        "The clock of the recorder and that of the consent record differ.":
            "De klok van de opname en die van de vastgelegde keuze lopen uiteen.",
        "The cookie or request serves consent itself or a service the visitor asked for.":
            "Het cookie of verzoek dient de toestemming zelf of een dienst waar de bezoeker om vroeg.",
        "The value is the same for every visitor.": "De waarde is voor elke bezoeker dezelfde.",
        "The law of the visitor's region asks for no consent, and the sender knew the region.":
            "Het recht van de regio van de bezoeker vraagt geen toestemming, en de afzender kende de regio.",
        "The vendor published another disclosure on the day of the capture, or names the cookie elsewhere.":
            "De leverancier publiceerde op de dag van de opname een andere verklaring, of noemt het cookie elders.",
        "The cookie belongs to another service of the same operator, or to a customer of it.":
            "Het cookie hoort bij een andere dienst van dezelfde beheerder, of bij een klant ervan.",
        "The vendor published another disclosure on the day of the capture.":
            "De leverancier publiceerde op de dag van de opname een andere verklaring.",
        "Another party uses the same name.": "Een andere partij gebruikt dezelfde naam.",
        "The clock of the recorder is wrong by the excess.": "De klok van de opname wijkt af met het meerdere.",
        "The exporter recorded the headers of another response here and left no trace of that.":
            "De exporter legde hier de headers van een ander antwoord vast en liet daarvan geen spoor na.",
        "Another cookie of the same name and value, set before the capture or by a script, was sent.":
            "Een ander cookie met dezelfde naam en waarde, gezet vóór de opname of door een script, is verzonden.",
        "The clocks or the order of the entries are wrong.":
            "De klokken of de volgorde van de uitwisselingen kloppen niet.",
        "Somebody else uses the same name.": "Iemand anders gebruikt dezelfde naam.",
        "The list is wrong about the purpose, or out of date.": "De lijst vergist zich in het doel, of is verouderd.",
        "The visited page belongs to the registrable domain of the response.":
            "De bezochte pagina hoort bij het registreerbare domein van het antwoord.",
        "The response was not made by the server (test script, cache).":
            "Het antwoord kwam niet van de server (testscript, cache).",
        "The sources behind the row are wrong or out of date for the day of the capture.":
            "De bronnen achter de rij kloppen niet of zijn verouderd voor de dag van de opname.",
        "The value is the same for every visitor, or names no visitor: a load balancer, a shopping cart, a test.":
            "De waarde is voor elke bezoeker dezelfde, of duidt geen bezoeker aan: een load balancer, een winkelwagen, een test.",
        "The third party acts for the visited site alone and belongs to it.":
            "De derde partij handelt alleen voor de bezochte site en hoort daarbij.",
        "The manager uses the host or the cookie for something else too.":
            "Het toestemmingsbeheer gebruikt de host of het cookie ook voor iets anders.",
        "The signals speak of different recipients or purposes.":
            "De signalen gaan over verschillende ontvangers of doelen.",
        "One of them is read by nobody.": "Een ervan wordt door niemand gelezen.",
        "The law that gives the control its effect does not apply to the visitor.":
            "Het recht dat de instelling werking geeft, geldt niet voor de bezoeker.",
        "The visitor made another choice, which the capture does not show.":
            "De bezoeker maakte een andere keuze, die de opname niet toont.",
        "The clock of the log and that of the recorder differ.":
            "De klok van het log en die van de opname lopen uiteen.",
        "The statement belongs to another capture.": "De opgave hoort bij een andere opname.",
        "The host is another vendor's, or the vendor acted as a processor.":
            "De host is van een andere leverancier, of de leverancier trad op als verwerker.",
        "The vendor did nothing but what special purposes allow, which need no basis in the string.":
            "De leverancier deed alleen wat bijzondere doelen toestaan, die geen grondslag in de tekenreeks nodig hebben.",
        "The string was changed on its way.": "De tekenreeks is onderweg veranderd.",
        "The vendor is listed in the version in force at the time of the request.":
            "De leverancier staat in de versie die gold ten tijde van het verzoek.",
        "The host is another vendor's.": "De host is van een andere leverancier.",
        "The recipient was told elsewhere, in a header, a cookie or on a server.":
            "De ontvanger is elders ingelicht: in een header, een cookie of op een server.",
        "The recipient replaces the variable itself.": "De ontvanger vervangt de variabele zelf.",
        "The string was cut by the exporter.": "De tekenreeks is door de exporter afgekapt.",
        "The parameter is used for something else.": "De parameter wordt voor iets anders gebruikt.",
    ]

    private static let errors: [String: String] = [
        "A choice was recorded where captures do not reach, such as local storage, before the event.":
            "Vóór de gebeurtenis is een keuze vastgelegd waar opnamen niet reiken, zoals in local storage.",
        "The clock of the consent record and that of the recorder differ by more than the margin.":
            "De klok van de vastgelegde keuze en die van de opname lopen meer dan de marge uiteen.",
        "The cookie or request is needed for a service the visitor asked for: the bytes do not tell.":
            "Het cookie of verzoek is nodig voor een dienst waar de bezoeker om vroeg: de bytes zeggen dat niet.",
        "The visited page is misattributed, so that a first party looks like a third.":
            "De bezochte pagina is verkeerd bepaald, zodat een eerste partij een derde lijkt.",
        "Events between the last instant proved before a choice and the first proved after it belong to neither side.":
            "Gebeurtenissen tussen het laatste tijdstip dat bewezen vóór een keuze ligt en het eerste dat bewezen erna ligt, horen bij geen van beide kanten.",
        "Sanitised captures hold no cookies.": "Opgeschoonde opnamen bevatten geen cookies.",
        "Third parties behind a host of the visited site (CNAME) count as first party here.":
            "Derde partijen achter een host van de bezochte site (CNAME) gelden hier als eerste partij.",
        "The page was misattributed.": "De pagina is verkeerd bepaald.",
        "A test script or cache made up the response.": "Een testscript of cache maakte het antwoord.",
        "Exporters that leave out Set-Cookie (CQ-01, CQ-03).": "Exporters die Set-Cookie weglaten (CQ-01, CQ-03).",
        "Cookies that scripts write are in no response.": "Cookies die scripts schrijven, staan in geen antwoord.",
        "None known for lines that are recorded.": "Geen bekend voor regels die vastgelegd zijn.",
        "A cookie that is set anew at each visit can live for ever with a short declared lifetime.":
            "Een cookie dat bij elk bezoek opnieuw gezet wordt, kan met een korte opgegeven levensduur altijd blijven bestaan.",
        "The list is wrong or out of date.": "De lijst klopt niet of is verouderd.",
        "Cookies on no list.": "Cookies die op geen lijst staan.",
        "Short names that a list gives no host for.": "Korte namen waarvoor een lijst geen host geeft.",
        "Another cookie of the same name and value from before the capture was sent.":
            "Een ander cookie met dezelfde naam en waarde van vóór de opname is verzonden.",
        "A cookie that no later request carries may be stored all the same.":
            "Een cookie dat geen later verzoek bevat, kan toch opgeslagen zijn.",
        "Nobody reads one of them.": "Niemand leest een ervan.",
        "Contradictions between requests.": "Tegenspraak tussen verzoeken.",
        "Managers that are not known.": "Toestemmingsbeheerders die niet bekend zijn.",
        "A check that decides by a number can be met by a capture that is whole.":
            "Een controle die met een getal beslist, kan ook bij een volledige opname aanslaan.",
        "A recorder that leaves things out without a trace.": "Een opnameprogramma dat dingen weglaat zonder spoor.",
        "Recipients that are told nothing besides the header.": "Ontvangers die niets dan de header krijgen.",
        "The value is the same for every visitor, such as a version or an instant.":
            "De waarde is voor elke bezoeker dezelfde, zoals een versie of een tijdstip.",
        "Values that are hashed, encoded otherwise, or joined with others in one parameter.":
            "Waarden die gehasht, anders gecodeerd of met andere in één parameter samengevoegd zijn.",
        "Values in bodies, paths and headers.": "Waarden in body's, paden en headers.",
        "Values in bodies, paths and headers, and values that are hashed.":
            "Waarden in body's, paden en headers, en waarden die gehasht zijn.",
        "Without a statement of the maker the rule finds nothing.": "Zonder opgave van de maker vindt de regel niets.",
        "The page sets the default by region, and the visitor's asks for no choice.":
            "De pagina bepaalt de beginstand per regio, en die van de bezoeker vraagt geen keuze.",
        "The exporter cut the string.": "De exporter kapte de tekenreeks af.",
        "Strings that decode and are wrong in a way that no field shows.":
            "Tekenreeksen die te decoderen zijn en fout op een manier die geen veld toont.",
        "The disclosure is of another day.": "De verklaring is van een andere dag.",
        "The clock of the recorder is wrong.": "De klok van de opname klopt niet.",
        "Cookies that scripts set.": "Cookies die scripts zetten.",
        "Vendors whose disclosure is not at hand.": "Leveranciers waarvan geen verklaring voorhanden is.",
        "Variables in a spelling that is not known.": "Variabelen in een onbekende spelling.",
        "The recipient is told in a header, a cookie or on a server.":
            "De ontvanger wordt ingelicht in een header, een cookie of op een server.",
        "Requests that say nothing of the GDPR.": "Verzoeken die niets over de AVG zeggen.",
        "The string is that of an earlier visit, kept out of sight.":
            "De tekenreeks is die van een eerder bezoek, uit het zicht bewaard.",
        "Strings that are nested or encoded in a way no decoder knows.":
            "Tekenreeksen die genest of gecodeerd zijn op een wijze die geen decoder kent.",
        "The cookie belongs to a customer of the operator.": "Het cookie hoort bij een klant van de beheerder.",
        "Without a supplied disclosure nothing is stated.": "Zonder meegegeven verklaring wordt niets vastgesteld.",
        "A placeholder may cover other names.": "Een plaatshouder kan andere namen dekken.",
        "The catalogue gives the host to the wrong vendor.": "De catalogus geeft de host aan de verkeerde leverancier.",
        "The vendor acts as a processor there.": "De leverancier treedt daar op als verwerker.",
        "Vendors whose number the catalogue does not have.": "Leveranciers waarvan de catalogus het nummer niet heeft.",
        "The version given is not the one in force at the time.":
            "De meegegeven versie is niet die welke op dat tijdstip gold.",
        "Without a list the rule finds nothing.": "Zonder lijst vindt de regel niets.",
        "The value names no visitor: a load balancer, a shopping cart, a campaign.":
            "De waarde duidt geen bezoeker aan: een load balancer, een winkelwagen, een campagne.",
        "Identifiers that are short, are spread over several cookies, or are kept for less than a day.":
            "Identificatienummers die kort zijn, over meerdere cookies verspreid zijn, of korter dan een dag bewaard worden.",
        "Shared infrastructure that a list attributes to somebody.":
            "Gedeelde infrastructuur die een lijst aan iemand toeschrijft.",
        "A row is wrong, or out of date for the day of the capture.":
            "Een rij klopt niet, of is verouderd voor de dag van de opname.",
        "The domain also serves things that do not track.": "Het domein dient ook zaken die niet volgen.",
        "Domains that no source lists.": "Domeinen die geen bron vermeldt.",
        "Third parties behind a host of the visited site (CNAME).":
            "Derde partijen achter een host van de bezochte site (CNAME).",
        "A row of the catalogue is wrong.": "Een rij van de catalogus klopt niet.",
    ]

    private static let parameters: [String: String] = [
        "How long a log call without a time of its own may follow the choice it logs.":
            "Hoeveel later een logaanroep zonder eigen tijdstip mag komen dan de keuze die zij vastlegt.",
        "The lifetime in days that is not too long: the longest run of thirteen calendar months.":
            "De levensduur in dagen die niet te lang is: de langste reeks van dertien kalendermaanden.",
        "How many bytes a name needs to tell a cookie without its host.":
            "Hoeveel bytes een naam nodig heeft om een cookie zonder zijn host te herkennen.",
        "The severities that become findings; notes are listed with the capture.":
            "De graden van ernst die vaststellingen worden; opmerkingen staan bij de opname.",
        "The fewest bytes of a value that is looked for.":
            "Het kleinste aantal bytes van een waarde die gezocht wordt.",
        "From how many days between capture and disclosure on confidence is lower.":
            "Vanaf hoeveel dagen tussen opname en verklaring de zekerheid lager is.",
        "How many bytes a name needs to tell its vendor on a site’s own cookie.":
            "Hoeveel bytes een naam nodig heeft om bij een eigen cookie van een site de leverancier te herkennen.",
        "By how many percent a lifetime may exceed what is disclosed.":
            "Met hoeveel procent een levensduur de verklaring mag overschrijden.",
        "By how many seconds it may exceed that besides.": "Met hoeveel seconden zij die bovendien mag overschrijden.",
        "Numbers that are instants within so many days of the event count for nothing.":
            "Getallen die tijdstippen binnen zoveel dagen van de gebeurtenis zijn, tellen niet.",
        "How many of them must differ.": "Hoeveel daarvan moeten verschillen.",
        "How long an offered cookie must be asked to be kept.":
            "Hoe lang een aangeboden cookie ten minste bewaard moet worden.",
        "How many digits a number needs.": "Hoeveel cijfers een getal nodig heeft.",
        "How many bytes a piece of the value needs.": "Hoeveel bytes een stuk van de waarde nodig heeft.",
        "The categories of the catalogue that count as tracking.":
            "De categorieën van de catalogus die als tracking gelden.",
    ]
}
