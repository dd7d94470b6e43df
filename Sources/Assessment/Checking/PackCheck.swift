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

  /// Where a publisher's words come from, which must be said of them and of no others.
  mutating func source() -> PackSource? {
    guard let source = draft.source else {
      if draft.wording.value == Wording.publisher.rawValue {
        findings.report(
          draft.wording.line, "wording: publisher needs a source: which publication, which version")
      }
      return nil
    }
    if draft.wording.value != Wording.publisher.rawValue {
      findings.report(source.line, "source belongs to wording: publisher; our own words have none")
    }
    return PackSource(name: findings.text(source, "source"), digest: digest())
  }

  private mutating func digest() -> String? {
    guard let digest = draft.sourceDigest else { return nil }
    let isDigest = digest.value.utf8.count == 64 && digest.value.allSatisfy(\.isHexDigit)
    if !isDigest {
      findings.report(digest.line, "source-digest is no BLAKE2b-256 digest of 64 hexadecimal digits")
    }
    return digest.value
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
