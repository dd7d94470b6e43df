extension InstrumentCheck {
  /// Reads the items; one whose response is not understood is left out, so that it causes no further defects.
  mutating func readItems() -> [Item] {
    var items: [Item] = []
    var understood: [ItemDraft] = []
    for draft in itemDrafts {
      checkHidden(draft)
      let loinc = findings.loinc(draft.loinc)
      guard let kind = response(of: draft) else { continue }
      let notApplicable = absence(draft.notApplicable, "not-applicable", of: kind)
      items.append(
        Item(
          id: ItemID(draft.id.value), index: items.count, responseID: ResponseID(draft.response.value),
          response: kind, askWhen: draft.askWhen?.value, hidden: absence(draft.hidden, "hidden", of: kind),
          notApplicable: notApplicable, isSafety: draft.isSafety, isSensitive: draft.isSensitive,
          loinc: loinc))
      understood.append(draft)
    }
    itemDrafts = understood
    return items
  }

  private mutating func response(of item: ItemDraft) -> ResponseKind? {
    if let kind = responses[ResponseID(item.response.value)] { return kind }
    if !draft.responses.contains(where: { $0.id.value == item.response.value }) {
      findings.report(
        item.response.line,
        "item '\(item.id.value)' names the response '\(item.response.value)', which does not exist")
    }
    return nil
  }

  private mutating func checkHidden(_ item: ItemDraft) {
    if let condition = item.askWhen, item.hidden == nil {
      findings.report(
        condition.line,
        "item '\(item.id.value)' has ask-when but does not say what it counts as when it is not asked: add "
          + "hidden: 0 or hidden: omit")
    }
    if let hidden = item.hidden, item.askWhen == nil {
      findings.report(hidden.line, "item '\(item.id.value)' is always asked, so hidden means nothing")
    }
  }

  /// What an item counts as without an answer: nothing at all, or something that it could also have answered.
  private mutating func absence(
    _ text: Located<String>?, _ what: String, of kind: ResponseKind
  ) -> Absence? {
    guard let text else { return nil }
    guard let absence = Absence(text.value) else {
      findings.report(text.line, "\(what) '\(text.value)' is unknown; use omit, or a number such as 0")
      return nil
    }
    if case .value(let number) = absence, !kind.canCount(as: number) {
      findings.report(
        text.line, "\(what) \(number) is no answer that the item could have; it takes \(kind.answers)")
    }
    return absence
  }
}

extension ResponseKind {
  /// Whether a number could also come from an answer. None chosen counts as 0.
  fileprivate func canCount(as number: Rational) -> Bool {
    switch self {
    case .choice(let values): values.contains { Rational($0) == number }
    case .yesNo: number == .zero || number == .one
    case .integer(let range, _), .duration(let range):
      number.isWhole && range.contains(Int(number.numerator))
    case .decimal(let range, _): range.contains(number)
    case .clock: number.isWhole && (0..<1440).contains(number.numerator)
    case .multiple, .text, .date: number == .zero
    }
  }
}
