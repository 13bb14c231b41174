/// How the cookies that requests carried are explained.
public struct CookieExplanation: Sendable, Hashable {
    /// The pairs of Cookie headers that a host received.
    public internal(set) var sent = 0
    /// Those whose value a response of the capture had set and nothing had ended.
    public internal(set) var setByResponse = 0
    /// Those whose cookie was there before the capture.
    public internal(set) var fromBefore = 0
    /// Those whose cookie, or present value, came into being during the capture without a Set-Cookie.
    public internal(set) var withoutSetCookie = 0
    /// Those whose cookie ought to have ended.
    public internal(set) var afterItsEnd = 0
    /// The rest: the capture does not show where the cookie came from.
    public internal(set) var unexplained = 0

    /// The share of sent pairs that a response of the capture explains; nil if none was sent.
    public var shareSetByResponse: Double? { sent == 0 ? nil : Double(setByResponse) / Double(sent) }
}

extension CookieTimelines {
    /// How the cookies that requests carried are explained, in counts.
    public var explanation: CookieExplanation {
        var result = CookieExplanation()
        for cookie in cookies {
            var isLate = false
            var isChanged = false
            for event in cookie.events {
                switch event.kind {
                case .valueChanged where !event.isSetting: isChanged = true
                case .set, .refreshed, .valueChanged, .lifetimeExtended, .lifetimeShortened, .attributesChanged:
                    (isLate, isChanged) = (false, false)
                case .sent:
                    result.sent += 1
                    if event.reason == "afterItsEnd" { isLate = true }
                    if cookie.condition(after: event)?.isServerSet == true || event.flags.contains(.overlap), !isLate {
                        result.setByResponse += 1
                    } else if isLate {
                        result.afterItsEnd += 1
                    } else if isChanged || cookie.state == .scriptSet {
                        result.withoutSetCookie += 1
                    } else if cookie.state == .preexisting {
                        result.fromBefore += 1
                    } else {
                        result.unexplained += 1
                    }
                default: break
                }
            }
        }
        return result
    }
}
