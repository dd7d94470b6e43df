extension PackCheck {
  mutating func items() -> [ItemID: ItemText] {
    let texts = matched(
      draft.items, to: instrument.items.map(\.id.raw), "item", { $0.id },
      surplus: { "item '\($0)' is not in the instrument" })
    var found: [ItemID: ItemText] = [:]
    // What is missing is missed after the item that it follows.
    var line = draft.instrument.line
    for item in instrument.items {
      if let text = texts[item.id.raw] {
        found[item.id] = words(of: text)
        line = text.id.line
      } else if draft.isComplete {
        findings.report(line, "item '\(item.id)' is missing; add its \(asks ? "ask and label" : "label")")
      }
    }
    return found
  }

  private mutating func words(of text: ItemTextDraft) -> ItemText {
    if !asks, let ask = text.ask, !ask.value.isEmpty {
      findings.report(
        ask.line,
        "item '\(text.id.value)' has a question, but the pack says that it has no wording; remove the question, "
          + "or say whose words these are")
    }
    let ask = asks ? string(text.ask, "item '\(text.id.value)': ask", at: text) : ""
    return ItemText(
      ask: ask, label: string(text.label, "item '\(text.id.value)': label", at: text),
      heading: text.heading.map { findings.text($0, "item '\(text.id.value)': heading") })
  }

  private mutating func string(_ text: Located<String>?, _ what: String, at item: ItemTextDraft) -> String {
    if let text { return findings.text(text, what) }
    if draft.isComplete { findings.report(item.id.line, "\(what) is missing") }
    return ""
  }

  mutating func responses() -> [ResponseID: ResponseText] {
    let kinds = instrument.responses
    let names = kinds.map { ($0.key.raw, $0.value.wordKeys) }.filter { !$0.1.isEmpty }
    let found = groups(draft.responses, names: Dictionary(names) { first, _ in first }, "response")
    return found.reduce(into: [:]) { texts, group in
      let isYesNo = kinds[ResponseID(group.key)] == .yesNo
      let choices = group.value.compactMap { key, text -> (Int, String)? in
        (isYesNo ? ["yes": 1, "no": 0][key] : Int(key)).map { ($0, text) }
      }
      texts[ResponseID(group.key)] = ResponseText(
        choices: Dictionary(choices) { first, _ in first }, unit: group.value["unit"])
    }
  }

  mutating func scores() -> [ScoreID: String] {
    let found = strings(
      draft.scores, names: instrument.scores.map(\.id.raw), { "score '\($0)'" },
      line: draft.scores.first?.key.line ?? draft.instrument.line)
    return Dictionary(found.map { (ScoreID($0.key), $0.value) }) { first, _ in first }
  }

  mutating func alerts() -> [AlertID: String] {
    let found = strings(
      draft.alerts, names: instrument.alerts.map(\.id.raw), { "alert '\($0)'" },
      line: draft.alerts.first?.key.line ?? draft.instrument.line)
    return Dictionary(found.map { (AlertID($0.key), $0.value) }) { first, _ in first }
  }

  mutating func bands() -> [ScoreID: [BandID: String]] {
    let names = instrument.scores.map { ($0.id.raw, ($0.categories ?? $0.bands.map(\.id)).map(\.raw)) }
      .filter { !$0.1.isEmpty }
    let found = groups(draft.bands, names: Dictionary(names) { first, _ in first }, "bands of")
    return found.reduce(into: [:]) { bands, group in
      bands[ScoreID(group.key)] = Dictionary(group.value.map { (BandID($0.key), $0.value) }) { first, _ in
        first
      }
    }
  }
}
