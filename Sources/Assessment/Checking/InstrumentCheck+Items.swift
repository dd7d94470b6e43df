extension InstrumentCheck {
  /// Reads the items. One that is not understood stands as something harmless, so that the others keep their places
  /// and no expression complains of it.
  mutating func readItems() -> [Item] {
    itemDrafts.enumerated().map { index, draft in
      let isUnread = self.draft.unread.items.contains(draft.id.value)
      let known = isUnread ? nil : response(of: draft)
      if known == nil { brokenItems.insert(index) }
      if !isUnread { checkHidden(draft, index) }
      let kind = known ?? .yesNo
      let hidden = absence(draft.hidden, "hidden", of: known, index)
      let notApplicable = absence(draft.notApplicable, "not-applicable", of: known, index)
      return Item(
        id: ItemID(draft.id.value), index: index, responseID: ResponseID(draft.response.value),
        response: kind, askWhen: draft.askWhen?.value, hidden: hidden, notApplicable: notApplicable,
        isSafety: draft.isSafety, isSensitive: draft.isSensitive, loinc: findings.loinc(draft.loinc))
    }
  }

  private mutating func response(of item: ItemDraft) -> ResponseKind? {
    if let kind = responses[ResponseID(item.response.value)] { return kind }
    let names = draft.responses.map(\.id.value)
    if !names.contains(item.response.value), !draft.unread.hasUnnamedResponses {
      findings.report(
        item.response.line,
        "item '\(item.id.value)' names the response '\(item.response.value)', which does not exist"
          + Spelling.advice(for: item.response.value, among: names))
    }
    return nil
  }

  private mutating func checkHidden(_ item: ItemDraft, _ index: Int) {
    if let condition = item.askWhen, item.hidden == nil {
      brokenItems.insert(index)
      findings.report(
        condition.line,
        "item '\(item.id.value)' has ask-when but does not say what it counts as when it is not asked: add "
          + "hidden: omit, or hidden: and a number that it could have as an answer")
    }
    if let hidden = item.hidden, item.askWhen == nil {
      findings.report(
        hidden.line,
        "item '\(item.id.value)' is always asked, so hidden means nothing; remove it or add ask-when")
    }
  }

  /// What an item counts as without an answer: nothing at all, or something that it could also have answered.
  private mutating func absence(
    _ text: Located<String>?, _ what: String, of kind: ResponseKind?, _ index: Int
  ) -> Absence? {
    guard let text else { return nil }
    guard let absence = Absence(text.value) else {
      brokenItems.insert(index)
      findings.report(text.line, "\(what) '\(text.value)' is unknown; use omit, or a number such as 0")
      return nil
    }
    guard let kind else { return absence }
    if case .value(let number) = absence, !kind.canCount(as: number) {
      brokenItems.insert(index)
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
