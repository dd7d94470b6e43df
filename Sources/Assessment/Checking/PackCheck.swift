/// Holds a pack against its instrument: every string that is needed, and none that is not.
struct PackCheck {
  let draft: PackDraft
  let instrument: Instrument
  var findings = Findings()

  init(_ draft: PackDraft, _ instrument: Instrument) {
    self.draft = draft
    self.instrument = instrument
  }

  /// Whether spoken questions must be there.
  var asks: Bool { draft.wording.value != Wording.none.rawValue }

  mutating func checkHead() -> (language: Language, wording: Wording)? {
    if draft.instrument.value != instrument.id.raw {
      findings.report(
        draft.instrument.line,
        "the pack names the instrument '\(draft.instrument.value)', it stands beside '\(instrument.id)'")
    }
    let language = findings.word(draft.language, "language", as: Language.self)
    let wording = findings.word(draft.wording, "wording", as: Wording.self)
    guard let language, let wording else { return nil }
    return (language, wording)
  }

  /// A string of its own; missing where the pack claims to be complete is a defect.
  mutating func string(_ text: Located<String>?, _ what: String) -> String {
    if let text { return findings.text(text, what) }
    if draft.isComplete { findings.report(draft.instrument.line, "\(what) is missing") }
    return ""
  }

  /// The strings under some names, each known name once.
  mutating func strings(
    _ texts: [KeyedText], names: [String], _ what: (String) -> String, line: Int
  ) -> [String: String] {
    let distinct = findings.distinct(texts, "key") { $0.key }
    for text in distinct where !names.contains(text.key.value) {
      findings.report(text.key.line, "\(what(text.key.value)) is not in the instrument")
    }
    var found: [String: String] = [:]
    for name in names {
      if let text = distinct.first(where: { $0.key.value == name })?.text {
        found[name] = findings.text(text, what(name))
      } else if draft.isComplete {
        findings.report(line, "\(what(name)) is missing")
      }
    }
    return found
  }

  /// The groups of strings under some names; a known name without a group counts as an empty one.
  mutating func groups(
    _ groups: [TextGroupDraft], names: [String: [String]], _ what: String
  ) -> [String: [String: String]] {
    let distinct = findings.distinct(groups, what) { $0.id }
    for group in distinct where names[group.id.value] == nil {
      findings.report(
        group.id.line, "\(what) '\(group.id.value)' is not in the instrument, or needs no words")
    }
    var found: [String: [String: String]] = [:]
    for (name, keys) in names.sorted(by: { $0.key < $1.key }) {
      let group = distinct.first { $0.id.value == name }
      found[name] = strings(
        group?.texts ?? [], names: keys, { "\(what) '\(name)': '\($0)'" },
        line: group?.id.line ?? draft.instrument.line)
    }
    return found
  }
}
