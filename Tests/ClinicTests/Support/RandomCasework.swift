import Assessment
import Casework
import Clinic
import Sealing
import TestSupport
import Testing

/// People at work on one vault in an order that a seed decides: each does what comes to mind, and the use cases
/// refuse what may not be.
struct RandomCasework {
  let vault: TestVault
  /// The members in the order in which they were registered, which a seed repeats; their identifiers it does not.
  private(set) var members: [MemberID] = []
  /// Who looks after each.
  private(set) var counselors: [MemberID: Set<TestUser>] = [:]
  /// How many acts were done, and how many refused.
  private(set) var done = 0
  private(set) var refused = 0

  private var random: SeededGenerator
  private let sessions: [TestUser: Session]
  private var screenings: [Screening] = []

  init(seed: Int) throws {
    random = SeededGenerator(seed: seed)
    vault = try TestVault()
    let vault = vault
    sessions = try Dictionary(
      uniqueKeysWithValues: [TestUser.lin, .zhao, .sun, .wu, .ai].map { ($0, try vault.session($0)) })
    for user in TestUser.counselors {
      try register(user)
      try consent(try #require(sessions[user]), members[members.count - 1])
    }
  }

  /// Does so many acts. A refusal is no failure; a record that does not fit its chain is.
  mutating func run(acts: Int) throws {
    for _ in 0..<acts {
      vault.clock.advance(hours: Int64.random(in: 0...3, using: &random), seconds: 7)
      do {
        try act()
        done += 1
      } catch let error as ClinicError {
        if case .damaged = error { throw error }
        refused += 1
      }
    }
  }

  private mutating func pick<Value>(_ values: [Value]) throws -> Value {
    try #require(values.randomElement(using: &random))
  }

  private mutating func register(_ user: TestUser) throws {
    let member = try #require(sessions[user]).register("Member \(counselors.count)")
    members.append(member)
    counselors[member] = [user]
  }

  private mutating func act() throws {
    let user = try pick(Array(sessions.keys).sorted { $0.rawValue < $1.rawValue })
    let session = try #require(sessions[user])
    let member = try pick(members)
    switch Int.random(in: 0..<24, using: &random) {
    case 0: try register(user)
    case 1...3: try consent(session, member)
    case 4: try session.withdrawConsent([try pick([.file, .assessment, .supervision])], member: member)
    case 5: try session.refuseConsent([try pick([.assessment, .supervision])], member: member, language: .en)
    case 6...8: screenings.append(try session.interview(try pick(["asq", "phq-2", "gds-15"]), member))
    case 9...12: try answer()
    case 13:
      let other = try pick(TestUser.counselors)
      try session.assign([member], to: other.rawValue)
      counselors[member]?.insert(other)
    case 14: _ = try session.openCase(of: member, level: try pick(CrisisLevel.allCases), reason: "unease")
    default: try work(session)
    }
  }

  /// Whether or not the member refused before; to supervision only now and then.
  private mutating func consent(_ session: Session, _ member: MemberID) throws {
    let scopes: [ConsentScope] = [.file, .assessment] + (Bool.random(using: &random) ? [.supervision] : [])
    let offer = ConsentOffer(scopes: scopes, language: .en, mode: .written, isOwnInitiative: true)
    try session.giveConsents([(member, offer)])
  }

  /// Some answers to some interview that is under way, which then rests or is over.
  private mutating func answer() throws {
    guard let index = screenings.indices.randomElement(using: &random) else { return }
    var screening = screenings.remove(at: index)
    for _ in 0..<6 {
      guard let item = screening.interview.current else { return }
      _ = try screening.handle(reply(to: item))
    }
    screenings.append(screening)
  }

  private mutating func reply(to item: Item) throws -> Interview.Event {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: .declined(try pick([.declined, .unknown, .distressed]))
    case 1: .back
    case 2: .note("a pause")
    default: .answered(try pick(answers(to: item)))
    }
  }

  private func answers(to item: Item) -> [Answer] {
    let tries: [Answer] = (0...3).map { .choice($0) } + [.yesNo(false), .yesNo(true)]
    return tries.filter { item.problem(with: $0) == nil }
  }

  private mutating func work(_ session: Session) throws {
    let cases = try session.cases(includingClosed: true).sorted { order(of: $0) < order(of: $1) }
    guard let entry = cases.randomElement(using: &random) else { return }
    let number = entry.crisis.id.description
    let events: [CrisisEvent] = [
      .acknowledged(note: ""), .contacted(.reached, note: ""), .contacted(.notReached, note: ""),
      .referred(to: "clinic", note: ""), .followedUp(level: .attention, note: "calmer"),
    ]
    let likely = Self.likely(after: entry.crisis.state)
    _ = try session.openCase(number)
    try session.work(Bool.random(using: &random) ? likely : try pick(events), onCase: number)
  }

  private func order(of entry: CaseEntry) -> (Int, Instant) {
    (members.firstIndex(of: entry.crisis.member) ?? 0, entry.crisis.raised)
  }

  /// What moves a case on, so that now and then one is closed and reopened.
  private static func likely(after state: CaseState) -> CrisisEvent {
    switch state {
    case .open: .acknowledged(note: "")
    case .acknowledged: .contacted(.reached, note: "")
    case .contacted, .referred, .followedUp: .closureProposed(reason: "quiet")
    case .closureProposed: .closureConfirmed(note: "")
    case .closed: .reopened(reason: "a call at night")
    }
  }
}
