extension InstrumentCheck {
  /// Reads the named kinds of response.
  mutating func readResponses() {
    let drafts = findings.distinct(draft.responses, "response") { $0.id }
    let (names, used) = (Set(drafts.map(\.id.value)), Set(draft.items.map(\.response.value)))
    // An item that names no response, or one that is not there, may have meant any of them.
    let isEveryUseKnown = draft.unread.isSound && used.isSubset(of: names)
    for response in drafts {
      findings.name(response.id, "response")
      if isEveryUseKnown, !used.contains(response.id.value) {
        findings.report(response.id.line, "response '\(response.id.value)' is used by no item; remove it")
      }
      guard !draft.unread.responses.contains(response.id.value) else { continue }
      let before = findings.defects.count
      let kind = kind(of: response)
      if findings.defects.count == before { responses[ResponseID(response.id.value)] = kind }
    }
  }

  private mutating func kind(of response: ResponseDraft) -> ResponseKind? {
    if Self.kinds.contains(response.kind.value) { checkSurplus(response) }
    switch response.kind.value {
    case "choice": return values(response, atMost: 1000).map { .choice($0) }
    case "multiple": return values(response, atMost: 60).map { .multiple($0) }
    case "yes-no": return .yesNo
    case "integer": return whole(response).map { .integer($0, unit: response.unit?.value) }
    case "decimal": return range(response).map { .decimal($0, unit: response.unit?.value) }
    case "text": return text(response)
    case "date": return .date
    case "clock": return .clock
    case "duration": return whole(response).map { .duration($0) }
    case let other:
      findings.report(
        response.kind.line,
        "kind '\(other)' is unknown; use choice, multiple, yes-no, integer, decimal, text, date, clock or "
          + "duration")
      return nil
    }
  }

  private static let kinds: Set = [
    "choice", "multiple", "yes-no", "integer", "decimal", "text", "date", "clock", "duration",
  ]

  private mutating func checkSurplus(_ response: ResponseDraft) {
    let kind = response.kind.value
    let isNumber = ["integer", "decimal", "duration"].contains(kind)
    if !response.values.isEmpty, kind != "choice", kind != "multiple" {
      findings.report(response.values[0].line, "values belong to choice and multiple, not to \(kind)")
    }
    if let bound = response.min ?? response.max, !isNumber {
      findings.report(bound.line, "min and max belong to integer, decimal and duration, not to \(kind)")
    }
    if let unit = response.unit, kind != "integer", kind != "decimal" {
      findings.report(unit.line, "unit belongs to integer and decimal, not to \(kind)")
    }
    if let length = response.maxLength, kind != "text" {
      findings.report(length.line, "max-length belongs to text, not to \(kind)")
    }
  }

  private mutating func values(_ response: ResponseDraft, atMost limit: Int) -> [Int]? {
    var seen: Set<Int> = []
    for value in response.values {
      if !seen.insert(value.value).inserted {
        findings.report(value.line, "value \(value.value) of '\(response.id.value)' stands twice")
      }
      if abs(value.value) > 1_000_000 {
        findings.report(value.line, "value \(value.value) is beyond a million")
      }
    }
    guard (2...limit).contains(seen.count) else {
      findings.report(
        response.id.line, "'\(response.id.value)' needs from 2 to \(limit) values, it has \(seen.count)")
      return nil
    }
    return response.values.map(\.value)
  }

  private mutating func range(_ response: ResponseDraft) -> ClosedRange<Rational>? {
    guard let min = response.min, let max = response.max else {
      findings.report(response.id.line, "'\(response.id.value)' needs min and max")
      return nil
    }
    guard min.value < max.value, min.value.magnitude <= 1_000_000, max.value.magnitude <= 1_000_000 else {
      findings.report(max.line, "max of '\(response.id.value)' must be above min, both within a million")
      return nil
    }
    return min.value...max.value
  }

  private mutating func whole(_ response: ResponseDraft) -> ClosedRange<Int>? {
    guard let range = range(response) else { return nil }
    guard range.lowerBound.isWhole, range.upperBound.isWhole else {
      findings.report(response.id.line, "min and max of '\(response.id.value)' must be whole numbers")
      return nil
    }
    return Int(range.lowerBound.numerator)...Int(range.upperBound.numerator)
  }

  private mutating func text(_ response: ResponseDraft) -> ResponseKind {
    let length = response.maxLength?.value ?? 2000
    if let line = response.maxLength?.line, !(1...10_000).contains(length) {
      findings.report(line, "max-length is from 1 to 10000")
    }
    return .text(maxLength: length)
  }
}
