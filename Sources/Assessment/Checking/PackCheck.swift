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

  /// The element for each name that is needed, and a defect for every other element.
  ///
  /// One whose name is nearly that of a missing one, or the only one too many where only one is missing, is taken for
  /// it once that is said, so that a slip of the pen is not also a missing string.
  mutating func matched<Element>(
    _ elements: [Element], to needed: [String], _ what: String, _ id: (Element) -> Located<String>,
    surplus: (String) -> String
  ) -> [String: Element] {
    let distinct = findings.distinct(elements, what, id)
    let wanted = Set(needed)
    var found = Dictionary(
      distinct.filter { wanted.contains(id($0).value) }.map { (id($0).value, $0) }
    ) { first, _ in first }
    let strange = distinct.filter { !wanted.contains(id($0).value) }
    for element in strange {
      let missing = needed.filter { found[$0] == nil }
      let only = strange.count == 1 && missing.count == 1 ? missing[0] : nil
      let meant = Spelling.nearest(to: id(element).value, among: missing) ?? only
      if let meant { found[meant] = element }
      findings.report(
        id(element).line,
        surplus(id(element).value) + (meant.map { "; did you mean '\($0)'?" } ?? "; remove it"))
    }
    // One that stands twice may have been meant for one that is missing.
    if distinct.count < elements.count, let first = elements.first {
      for name in needed.filter({ found[$0] == nil }).prefix(elements.count - distinct.count) {
        found[name] = first
      }
    }
    return found
  }

  /// The strings under some names, each known name once.
  mutating func strings(
    _ texts: [KeyedText], names: [String], _ what: (String) -> String, line: Int
  ) -> [String: String] {
    let texts = matched(
      texts, to: names, "key", { $0.key }, surplus: { "\(what($0)) is not in the instrument" })
    var found: [String: String] = [:]
    for name in names {
      if let text = texts[name]?.text {
        found[name] = findings.text(text, what(name))
      } else if draft.isComplete {
        findings.report(line, "\(what(name)) is missing")
      }
    }
    return found
  }

  /// The groups of strings under some names; that a whole group is missing is said once.
  mutating func groups(
    _ groups: [TextGroupDraft], names: [String: [String]], _ what: String
  ) -> [String: [String: String]] {
    let found = matched(
      groups, to: names.keys.sorted(), what, { $0.id },
      surplus: { "\(what) '\($0)' is not in the instrument, or needs no words" })
    var texts: [String: [String: String]] = [:]
    for (name, keys) in names.sorted(by: { $0.key < $1.key }) {
      if let group = found[name] {
        texts[name] = strings(
          group.texts, names: keys, { "\(what) '\(name)': '\($0)'" }, line: group.id.line)
      } else if draft.isComplete {
        findings.report(
          groups.first?.id.line ?? draft.instrument.line,
          "\(what) '\(name)' is missing; add words for \(keys.joined(separator: ", "))")
      }
    }
    return texts
  }
}
