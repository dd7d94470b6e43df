import Assessment
import Casework

/// The part of a statement that programs read: `key: value` lines in one fixed order between two marks.
///
/// The words above it say the same to people. Both are signed; only the block is read back.
extension CheckStatement {
  /// The first line of every statement; no other thing that users sign begins with it.
  static let tag = "nuanxin-statement-1"
  static let begin = "-----BEGIN NUANXIN CHECK-----"
  static let end = "-----END NUANXIN CHECK-----"

  private enum Key: String, CaseIterable {
    case organisation, site, fingerprint, sequence, leaf, events, commits, signatures, opened, sealed,
      recorded
    case checked, by, user, program, language, findings
  }

  /// The lines between the marks.
  var block: [String] {
    Key.allCases.map { "\($0.rawValue): \(value(of: $0))" }
      + findings.map { finding in
        "finding: \(finding.kind.rawValue) \(finding.sequence.map { "\($0)" } ?? "-") \(finding.member ?? "-")"
      }
  }

  private func value(of key: Key) -> String {
    switch key {
    case .organisation: Self.hex(organisation)
    case .site: Self.hex(site)
    case .fingerprint: fingerprint
    case .sequence: "\(sequence)"
    case .leaf: leaf
    case .events: "\(events)"
    case .commits: "\(commits)"
    case .signatures: "\(signatures)"
    case .opened: "\(opened)"
    case .sealed: "\(sealed)"
    case .recorded: isRecorded ? "yes" : "no"
    case .checked: checked
    case .by: Self.oneLine(author)
    case .user: Self.hex(user)
    case .program: Self.oneLine(program)
    case .language: language.rawValue
    case .findings: "\(findings.count)"
    }
  }

  /// Reads the lines between the marks; `nil` where they are not exactly what ``block`` writes.
  init?(block lines: [Substring]) {
    guard lines.count >= Key.allCases.count else { return nil }
    var values: [Key: String] = [:]
    for (key, line) in zip(Key.allCases, lines) {
      guard line.hasPrefix(key.rawValue + ": ") else { return nil }
      values[key] = String(line.dropFirst(key.rawValue.count + 2))
    }
    let findings = lines.dropFirst(Key.allCases.count).map(Self.finding)
    self.init(values: { values[$0] ?? "" }, findings: findings.compactMap { $0 })
    guard block.elementsEqual(lines, by: { $0 == $1 }) else { return nil }
  }

  private init?(values: (Key) -> String, findings: [Finding]) {
    guard let organisation = OrganisationID(hex: values(.organisation)),
      let site = SiteID(hex: values(.site)),
      let sequence = UInt64(values(.sequence)), let events = Int(values(.events)),
      let commits = Int(values(.commits)), let signatures = Int(values(.signatures)),
      let opened = Int(values(.opened)), let sealed = Int(values(.sealed)),
      let user = UserID(hex: values(.user)), let language = Language(rawValue: values(.language))
    else { return nil }
    self.init(
      organisation: organisation, site: site, fingerprint: values(.fingerprint), sequence: sequence,
      leaf: values(.leaf), events: events, commits: commits, signatures: signatures, opened: opened,
      sealed: sealed, isRecorded: values(.recorded) == "yes", findings: findings, checked: values(.checked),
      author: values(.by), user: user, program: values(.program), language: language)
  }

  private static func finding(_ line: Substring) -> Finding? {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 4, words[0] == "finding:",
      let kind = Verification.Finding.Kind(rawValue: String(words[1]))
    else { return nil }
    return Finding(kind: kind, sequence: UInt64(words[2]), member: words[3] == "-" ? nil : String(words[3]))
  }

  private static func hex(_ id: some RandomID) -> String {
    let digits = String(id.raw, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  /// A name that cannot pass for another line.
  static func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
  }
}

extension RandomID {
  fileprivate init?(hex: String) {
    guard hex.utf8.count == 32, let raw = UInt128(hex, radix: 16) else { return nil }
    self.init(raw: raw)
  }
}
