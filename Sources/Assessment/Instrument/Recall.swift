/// The stretch of time that the questions ask about.
public enum Recall: Hashable, Sendable {
  /// This moment.
  case now
  /// The whole of life.
  case lifetime
  /// The time since the person was last asked.
  case sinceLast
  /// The last so many days; `text` is the ISO 8601 duration as written. A month counts 30 days, a year 365.
  case period(days: Int, text: String)

  /// Reads `now`, `lifetime`, `since-last`, or a duration of one unit such as `P2W`; `nil` for anything else.
  public init?(_ text: String) {
    switch text {
    case "now": self = .now
    case "lifetime": self = .lifetime
    case "since-last": self = .sinceLast
    case _ where text.first == "P":
      let perUnit: [Character: Int] = ["D": 1, "W": 7, "M": 30, "Y": 365]
      guard let unit = text.last.flatMap({ perUnit[$0] }), let count = Int(text.dropFirst().dropLast()),
        (1...999).contains(count)
      else { return nil }
      self = .period(days: count * unit, text: text)
    case _: return nil
    }
  }

  /// The days that two assessments must lie apart so that they ask about different times; 0 for
  /// `now` and `since-last`.
  ///
  /// `nil` for `lifetime`: two such answers always overlap.
  public var days: Int? {
    switch self {
    case .now, .sinceLast: 0
    case .lifetime: nil
    case .period(let days, _): days
    }
  }

  /// As written in the instrument's file.
  public var text: String {
    switch self {
    case .now: "now"
    case .lifetime: "lifetime"
    case .sinceLast: "since-last"
    case .period(_, let text): text
    }
  }
}
