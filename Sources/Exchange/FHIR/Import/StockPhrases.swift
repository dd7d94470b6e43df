internal import Assessment

/// Our own words for what a form needs and FHIR does not carry.
struct StockPhrases {
  let yes: String
  let no: String
  /// The answer of an open choice that is none of those offered.
  let other: String
  /// The question that follows it.
  let otherAsk: String
  let otherLabel: String
  /// The recall period, where the form does not say one.
  let recall: String

  init(_ language: Language) {
    switch language {
    case .en:
      (yes, no, other) = ("Yes", "No", "Something else")
      (otherAsk, otherLabel, recall) = ("What is it?", "Something else", "as each question says")
    case .zhHans:
      (yes, no, other) = ("是", "不是", "别的")
      (otherAsk, otherLabel, recall) = ("具体是什么？", "别的", "按题目里说的时间")
    }
  }

  /// The first words of a question, for lists.
  static func label(_ text: String, _ language: Language) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let most =
      switch language {
      case .en: 40
      case .zhHans: 18
      }
    guard line.count > most else { return line }
    let start = line.prefix(most)
    let words = start.split(separator: " ", omittingEmptySubsequences: false)
    let kept = words.count > 2 ? words.dropLast().joined(separator: " ") : String(start)
    return kept + "…"
  }
}
