import Casework
import Catalog
import Foundation
import Testing

/// One slip in a shipped policy, and what must be said of it.
struct PolicySlip: Sendable, CustomTestStringConvertible {
  let policy: PolicyName
  let old: String
  let new: String
  let expected: String

  init(_ policy: PolicyName, _ old: String, _ new: String, _ expected: String) {
    (self.policy, self.old, self.new, self.expected) = (policy, old, new, expected)
  }

  var testDescription: String { "\(policy.file): \(expected)" }
}

@Suite("Defects of policies")
struct PolicyDefectTests {
  static let session = [
    PolicySlip(
      .session, "format: 1", "format: 2", "format: format 2 is not known; this program reads format 1"),
    PolicySlip(
      .session, "version: 1.0.0", "version: 1.0", "version: must be a version such as 1.0.0, not '1.0'"),
    PolicySlip(
      .session, "version: 1.0.0", "version: 01.0.0", "version: must be a version such as 1.0.0, not '01.0.0'"),
    PolicySlip(
      .session, "idle-lock: PT10M", "idle-lock: 10",
      "idle-lock: must be an ISO 8601 length of time such as P12M or PT24H, not '10'"),
    PolicySlip(.session, "idle-lock: PT10M", "idle-lock: PT0M", "idle-lock: must be longer than nothing"),
    PolicySlip(.session, "idle-lock: PT10M", "idle-lock:", "idle-lock: must be a text, not empty"),
    PolicySlip(
      .session, "idle-lock: PT10M", "idle-lock: \" \"",
      "idle-lock: is blank; write it, or leave the key out where it is not needed"),
    PolicySlip(.session, "idle-lock: PT10M", "idle-lock: [PT10M]", "idle-lock: must be a text, not a list"),
    PolicySlip(.session, "idle-lock: PT10M\n", "", "key 'idle-lock' is missing"),
    PolicySlip(
      .session, "idle-lock: PT10M", "idle-lock: PT10M\nidle: 1",
      "unknown key 'idle'; known here: format, version, idle-lock, absolute, backoff-after, stop-after, zone"),
    PolicySlip(
      .session, "backoff-after: 5", "backoff-after: 5.0",
      "backoff-after: must be a whole number of at least 1, not '5.0'"),
    PolicySlip(
      .session, "backoff-after: 5", "backoff-after: 0",
      "backoff-after: must be a whole number of at least 1, not '0'"),
    PolicySlip(
      .session, "backoff-after: 5", "backoff-after: 101",
      "stop-after: must not be smaller than 'backoff-after'"),
    PolicySlip(
      .session, "zone: \"+08:00\"", "zone: \"+25:00\"",
      "zone: must be an offset such as \"+08:00\", not '+25:00'"),
  ]

  static let retention = [
    PolicySlip(
      .retention, "data: care", "data: clinical",
      "classes: class of data 'clinical' stands more than once; give each its own"),
    PolicySlip(
      .retention, "data: care\n", "date: care\n",
      "classes[4]: unknown key 'date'; did you mean 'data'?"),
  ]

  static let access = [
    PolicySlip(
      .access, "administrator: {}", "administrator: {clinical: all}",
      "roles.administrator.clinical: the vault gives the role 'administrator' no key to clinical; leave the domain out"
    ),
    PolicySlip(
      .access, "clinical: flagged-events", "clinical: all",
      "roles.supervisor.clinical: the vault gives the role 'supervisor' only 'flagged-events' here; write that or leave the domain out"
    ),
    PolicySlip(
      .access, "auditor: {consent: all}", "auditor: {consent: every}",
      "roles.auditor.consent: must be one of assigned, flagged, flagged-events, unit, all, not 'every'"),
    PolicySlip(.access, "  custodian: {}\n", "", "roles: key 'custodian' is missing"),
    PolicySlip(.access, "  screen: [counselor]\n", "", "may: key 'screen' is missing"),
    PolicySlip(
      .access, "screen: [counselor]", "screen: [counsellor]",
      "may.screen[1]: must be one of counselor, supervisor, auditor, administrator, custodian, not 'counsellor'"
    ),
    PolicySlip(.access, "screen: [counselor]", "screen: counselor", "may.screen: must be a list, not a text"),
  ]

  static let consent = [
    PolicySlip(
      .consent, "  - {id: research}\n", "", "scopes: scope 'research' is missing; every scope is asked alone"),
    PolicySlip(
      .consent, "  - {id: research}\n", "  - {id: research}\n  - {id: research}\n",
      "scopes: scope 'research' stands 2 times; keep one"),
    PolicySlip(
      .consent, "modes: [written, witnessed, read-aloud]", "modes: [written, witnessed]",
      "witness-required[2]: 'read-aloud' is not among the modes"),
    PolicySlip(
      .consent, "modes: [written, witnessed, read-aloud]", "modes: [written, witnessed, read-aloud, implied]",
      "modes[4]: must be one of written, witnessed, read-aloud, not 'implied'"),
    PolicySlip(
      .consent, "evidence-required: true", "evidence-required: yes",
      "guardian.evidence-required: must be one of true, false, not 'yes'"),
    PolicySlip(
      .consent, "我们是{organisation}", "我们是", "notices.zh-Hans.text: must say {organisation} somewhere"),
    PolicySlip(
      .consent, "找我们：{contact}", "找我们：{contact}{Contact}",
      "notices.zh-Hans.text: '{Contact}' is not known; only {organisation} and {contact} are filled in"),
    PolicySlip(
      .consent, "        ask: May we come and see you at home?\n", "",
      "notices.en.scopes.visits: key 'ask' is missing"),
    PolicySlip(
      .consent, "  zh-Hans:\n    text", "  zh:\n    text",
      "notices: unknown key 'zh'; did you mean 'zh-Hans'?"),
  ]

  static let crisis = [
    PolicySlip(
      .crisis, "id: police", "id: ambulance",
      "hotlines: hotline 'ambulance' stands more than once; give each its own"),
    PolicySlip(
      .crisis, "number: \"962525\"", "number: \"96 25 ext 25\"",
      "hotlines[2].number: must be a telephone number of digits, spaces, '-' and a leading '+', not '96 25 ext 25'"
    ),
    PolicySlip(
      .crisis, "verified: 2021-09-01", "verified: 2021-09-31",
      "hotlines[2].verified: must be a date such as 2026-01-31, not '2021-09-31'"),
    PolicySlip(
      .crisis, "immediate: {acknowledge: PT15M", "immediate: {acknowledge: PT9H",
      "levels: 'immediate' must not be slower than 'urgent'"),
    PolicySlip(
      .crisis, "contact: PT24H, follow-up: P7D", "contact: PT24H, follow-up: PT23H",
      "levels.urgent: deadlines must follow each other: acknowledge, contact, follow-up"),
    PolicySlip(
      .crisis, "id: stay\n    levels: [urgent, immediate]\n    kind: tick",
      "id: stay\n    levels: [urgent, immediate]\n    kind: box",
      "steps[1].kind: must be one of tick, yes-no, note, call, not 'box'"),
    PolicySlip(
      .crisis, "id: stay\n    levels: [urgent", "id: ask\n    levels: [urgent",
      "steps: step 'ask' stands more than once; give each its own"),
    PolicySlip(
      .crisis, "needs-second-person: true", "needs-second-person: false",
      "closing.needs-second-person: must be true; a case is always closed by a second person"),
    PolicySlip(
      .crisis, "roles: [supervisor]", "roles: []",
      "closing.roles: name at least one role that may close a case"),
    PolicySlip(
      .crisis, "on-call: []",
      "on-call: [{name: A, role: {en: a, zh-Hans: b}, phone: \"123\", from: 2026-02-01, to: 2026-01-31}]",
      "on-call[1]: ends before it begins; exchange 'from' and 'to'"),
    PolicySlip(
      .crisis, "on-call: []", "on-call: [{name: A, role: {en: a, zh-Hans: b}, phone: \"123\", deputy-of: B}]",
      "on-call[1]: 'deputy-of' must be the name of a person who stands above in the chain"),
    PolicySlip(
      .crisis, "name: {en: \"Police\", zh-Hans: \"警察\"}", "name: {en: \"Police\"}",
      "hotlines[4].name: key 'zh-Hans' is missing"),
  ]

  /// The line of the first cut-off.
  static let cutOffLine: Int = {
    let text = try? Shipped.text("Policies/instruments.yaml")
    let lines = text?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
    return (lines.firstIndex { $0.hasPrefix("cut-offs:") } ?? 0) + 2
  }()

  static let instruments = [
    PolicySlip(
      .instruments, "none: refused", "none: forbidden",
      "wording.none: must be one of allowed, refused, not 'forbidden'"),
    PolicySlip(
      .instruments, "when: {age: 60}", "when: {age: -1}",
      "cut-offs[2].when.age: must be a whole number of at least 0, not '-1'"),
    PolicySlip(
      .instruments, "when: {sex: male}", "when: {sex: men}",
      "cut-offs[6].when.sex: must be one of female, male, not 'men'"),
    PolicySlip(
      .instruments, "when: {sex: male}", "when: {}",
      "cut-offs[6].when: says nobody; write 'age', 'sex' or 'setting', or leave 'when' out"),
    PolicySlip(
      .instruments, "setting: community\n", "setting: clinic\n",
      "setting: must be one of community, primary-care, rural, not 'clinic'"),
    PolicySlip(
      .instruments, "\nsetting: community", "",
      "cut-offs[1].when.setting: depends on where people are seen; say so once at the top, such as 'setting: community'"
    ),
    PolicySlip(
      .instruments, "when: {setting: rural, age: 60}", "when: {age: 55}",
      "cut-offs[2]: is never used: line \(cutOffLine) fits everyone whom this one fits; put this one first"),
    PolicySlip(
      .instruments, "when: {sex: female}, use: women", "use: women",
      "cut-offs[6]: is never used: line \(cutOffLine + 4) fits everyone whom this one fits; put this one first"
    ),
    PolicySlip(
      .instruments, "minimum-interval: recall", "minimum-interval: P2W",
      "minimum-interval: must be recall, not 'P2W'"),
    PolicySlip(
      .instruments, "  loss:\n", "  After Loss:\n",
      "batteries.After Loss: a battery's name must be of lower-case letters, digits and hyphens"),
    PolicySlip(
      .instruments, "when: phq-2.total >= 3", "when: phq-2 >= 3",
      "batteries.first-visit.steps[2].choose[1].when: must be tests such as 'phq-2.total >= 3', joined by 'and' or 'or', not 'phq-2 >= 3'"
    ),
    PolicySlip(
      .instruments, "when: phq-2.total >= 3", "when: phq-2.total >= 3 and",
      "batteries.first-visit.steps[2].choose[1].when: must be tests such as 'phq-2.total >= 3', joined by 'and' or 'or', not ''"
    ),
    PolicySlip(
      .instruments, "when: phq-2.total >= 3", "when: gad-2.total >= 3",
      "batteries.first-visit.steps[2].choose[1].when: 'gad-2' is not certain to have been asked before this choice"
    ),
    PolicySlip(
      .instruments, "{otherwise: true, ", "{when: phq-2.total < 3, ",
      "batteries.first-visit.steps[2].choose[2]: each branch has a 'when', and only the last one 'otherwise: true' instead"
    ),
    PolicySlip(
      .instruments, "{otherwise: true, ", "{otherwise: false, ",
      "batteries.first-visit.steps[2].choose[2].otherwise: must be true, not 'false'"),
    PolicySlip(
      .instruments, "- {instrument: pg-13-r}", "- {instrument: pg-13-r, choose: []}",
      "batteries.loss.steps[1]: a step is either an 'instrument', perhaps with 'carry', or a 'choose'"),
    PolicySlip(
      .instruments, "- {instrument: pg-13-r}", "- {choose: []}",
      "batteries.loss.steps[1].choose: must have at least one branch"),
    PolicySlip(
      .instruments, "- {instrument: pg-13-r}", "- {instrument: phq-9}",
      "batteries.loss.steps[2].instrument: 'phq-9' was asked before on this path; ask it once"),
  ]

  @Test(
    "Each slip is named where it stands, and nothing else is said",
    arguments: session + retention + access + consent + crisis + instruments)
  func slip(_ slip: PolicySlip) throws {
    let found = try policyDefects(in: slip.policy, changing: slip.old, to: slip.new)
    let messages = found.map { $0.drop { $0 != " " }.dropFirst() }.map(String.init)
    #expect(messages.contains(slip.expected), "found: \(found)")
    // Two deadlines that are out of order are so with each other and with those of the next level.
    #expect(messages.count <= 2, "found: \(found)")
  }

  @Test("A defect names the line on which the value stands")
  func line() throws {
    let text = try Shipped.text("Policies/session.yaml")
    let line = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix("zone:") })
    let found = try policyDefects(in: .session, changing: "zone: \"+08:00\"", to: "zone: here")
    #expect(found.count == 1 && found[0].hasPrefix("\(line + 1): zone:"))
  }

  @Test("Slips in several files are told together, sorted by file and line")
  func together() throws {
    let files = try Shipped.policyPaths.map { path in
      try Shipped.file(
        path, Shipped.text(path).replacingOccurrences(of: "version: 1.0.0", with: "version: one"))
    }
    let found = fileDefects { () throws(CatalogRejection) in _ = try Policies.load(files) }
    #expect(found == found.sorted() && Set(found.map(\.path)) == Set(Shipped.policyPaths))
  }

  @Test("A defect stays one line where it quotes a text of several")
  func oneLine() throws {
    let quoting = try policyDefects(
      in: .session, changing: "zone: \"+08:00\"", to: "zone: |\n  here\n  or there")
    #expect(quoting.count == 1 && !quoting[0].contains("\n") && quoting[0].hasSuffix("not 'here or there '"))
  }

  @Test("A policy that is missing is named, in whatever order the others come")
  func missing() throws {
    let files = try Shipped.policyPaths.reversed().filter { !$0.hasSuffix("crisis.yaml") }
      .map { try Shipped.file($0, Shipped.text($0)) }
    let found = defects { () throws(CatalogRejection) in _ = try Policies.load(files) }
    #expect(found.count == 1 && found[0].contains("the policy is missing"))
  }
}
