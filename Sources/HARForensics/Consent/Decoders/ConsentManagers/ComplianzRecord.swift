public import HARCapture

/// The records of the WordPress plug-in Complianz: a cookie `cmplz_<category>` of `allow` or `deny` for each category.
///
/// Only `cmplz_banner-status=dismissed` says that the banner was answered: where the law of the visitor's region lets it,
/// the plug-in writes the categories when the page loads. The records have no time.
public enum ComplianzRecord {
    /// The record of cookies with these names and values; nil if none is of this plug-in.
    public static func decode(_ pairs: [(name: ByteString, value: ByteString)]) -> ChoiceRecord? {
        decode(RecordCookies(pairs))
    }

    static func decode(_ cookies: RecordCookies) -> ChoiceRecord? {
        var list = CategoryList()
        for (name, value) in cookies.withPrefix("cmplz_") {
            guard value.equals("allow") || value.equals("deny") else { continue }
            list.set(name[6..<name.count], isGranted: value.equals("allow"))
        }
        guard !list.categories.isEmpty else { return nil }
        let status = cookies["cmplz_banner-status"]
        // One cookie by itself cannot tell whether the other is there.
        let isDefault = cookies.pairs.count > 1 && status?.equals("dismissed") != true
        return ChoiceRecord(manager, list.categories, necessary: ["functional"], isDefault: isDefault)
    }

    static let manager = "Complianz"
}
