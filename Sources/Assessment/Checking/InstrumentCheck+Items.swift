extension InstrumentCheck {
  /// Reads the items; one whose response is not understood is left out, so that it causes no further defects.
  mutating func readItems() -> [Item] {
    var items: [Item] = []
    var understood: [ItemDraft] = []
    for draft in itemDrafts {
      checkHidden(draft)
      let loinc = findings.loinc(draft.loinc)
      let notApplicable = absence(draft.notApplicable, "not-applicable")
      guard let kind = response(of: draft) else { continue }
      items.append(
        Item(
          id: ItemID(draft.id.value), index: items.count, responseID: ResponseID(draft.response.value),
          response: kind, askWhen: draft.askWhen?.value, hidden: absence(draft.hidden, "hidden"),
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

  private mutating func absence(_ text: Located<String>?, _ what: String) -> Absence? {
    text.flatMap { findings.word($0, what, as: Absence.self) }
  }
}
