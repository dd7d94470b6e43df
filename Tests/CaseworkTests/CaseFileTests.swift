import Assessment
import Casework
import Testing

struct CaseFileTests {
  private let policy = Sample.crisisPolicy()
  private let start = "2026-03-02T10:00"

  /// A case opened at 10:00 on a Monday by user 1, with what followed.
  func file(
    _ level: CrisisLevel = .urgent, _ events: [(CrisisEvent, String)] = [], by user: UInt128 = 1
  ) throws
    -> CaseFile
  {
    let opening = CrisisEvent.opened(CaseID(raw: 5), level: level, reason: nil)
    var file = try #require(CaseFile(opening: opening, of: MemberID(raw: 9), at: Sample.position(1, start)))
    for (index, (event, time)) in events.enumerated() {
      file.apply(event, at: Sample.position(UInt64(index + 2), time, by: user))
    }
    return file
  }

  private func due(_ file: CaseFile) -> String? {
    file.due(under: policy, in: Sample.zone).map { String(Timestamp.text($0, in: Sample.zone).dropLast(9)) }
  }

  @Test func onlyAnOpeningOpensACase() {
    #expect(CaseFile(opening: .delivered, of: MemberID(raw: 9), at: Sample.position(1, start)) == nil)
    #expect(
      CaseFile(opening: Sample.flag(.urgent), of: MemberID(raw: 9), at: Sample.position(1, start)) == nil)
  }

  // MARK: The way through

  @Test func theStatesFollowTheWork() throws {
    let steps: [(CrisisEvent, CaseState)] = [
      (Sample.flag(.urgent), .open), (.step(id: "stay", outcome: .done), .open),
      (.called(whom: "supervisor", answered: false, note: ""), .open), (.delivered, .open),
      (.acknowledged(note: ""), .acknowledged), (.contacted(.notReached, note: ""), .acknowledged),
      (.contacted(.refused, note: ""), .acknowledged), (.contacted(.reached, note: ""), .contacted),
      (.referred(to: "hospital", note: ""), .referred), (.followedUp(level: nil, note: ""), .followedUp),
      (.closureProposed(reason: "safe"), .closureProposed), (.closureConfirmed(note: ""), .closed),
      (.reopened(reason: "again"), .open),
    ]
    var file = try file()
    for (index, step) in steps.enumerated() {
      file.apply(step.0, at: Sample.position(UInt64(index + 2), "2026-03-02T11:00"))
      #expect(file.state == step.1, "after step \(index)")
    }
    #expect(file.entries.count == steps.count + 1)
    #expect(file.flags.count == 1)
    #expect(file.raised == Sample.instant(start))
  }

  /// Later work never sets a case back.
  @Test func aSecondContactLeavesAReferralStanding() throws {
    let file = try file(
      .urgent,
      [
        (.acknowledged(note: ""), "2026-03-02T11:00"), (.referred(to: "x", note: ""), "2026-03-02T12:00"),
        (.contacted(.reached, note: ""), "2026-03-02T13:00"), (.acknowledged(note: ""), "2026-03-02T14:00"),
      ])
    #expect(file.state == .referred)
  }

  @Test func aCaseIsUndeliveredUntilASupervisorOpenedIt() throws {
    #expect(try !file().isDelivered)
    #expect(try !file(.urgent, [(.called(whom: "x", answered: true, note: ""), start)]).isDelivered)
    #expect(try file(.urgent, [(.delivered, start)]).isDelivered)
    let taken = try file(.urgent, [(.acknowledged(note: ""), start)], by: 3)
    #expect(taken.isDelivered)
    #expect(taken.assigned == UserID(raw: 3))
    #expect(try !file(.urgent, [(.delivered, start), (Sample.flag(.attention), start)]).isDelivered)
  }

  // MARK: Deadlines

  @Test(arguments: [
    (CrisisLevel.attention, "2026-03-05T10:00"), (.urgent, "2026-03-02T18:00"),
    (.immediate, "2026-03-02T10:15"),
  ])
  func theFirstDeadlineIsTheAcknowledgment(level: CrisisLevel, expected: String) throws {
    #expect(try due(file(level)) == expected)
  }

  @Test func eachStepPaysItsOwnDebt() throws {
    var events: [(CrisisEvent, String)] = [(.acknowledged(note: ""), "2026-03-02T11:00")]
    #expect(try due(file(.urgent, events)) == "2026-03-03T10:00")
    events.append((.contacted(.reached, note: ""), "2026-03-02T12:00"))
    #expect(try due(file(.urgent, events)) == "2026-03-09T10:00")
    events.append((.followedUp(level: nil, note: ""), "2026-03-04T12:00"))
    #expect(try due(file(.urgent, events)) == nil)
  }

  /// Being opened by a supervisor is not yet being taken on.
  @Test(arguments: [
    CrisisEvent.delivered, .contacted(.notReached, note: ""), .contacted(.refused, note: ""),
    .called(whom: "x", answered: true, note: ""), .step(id: "stay", outcome: .done),
    .referred(to: "x", note: ""),
  ])
  func nothingElseStopsAClock(event: CrisisEvent) throws {
    #expect(try due(file(.urgent, [(event, "2026-03-02T11:00")])) == "2026-03-02T18:00")
    let acknowledged = (CrisisEvent.acknowledged(note: ""), "2026-03-02T11:00")
    #expect(try due(file(.urgent, [acknowledged, (event, "2026-03-02T12:00")])) == "2026-03-03T10:00")
  }

  /// Whatever is flagged later, and whenever, an earlier deadline is never pushed back.
  @Test(arguments: 0..<200)
  func noFlagEverPushesADeadlineBack(seed: Int) throws {
    var maker = Maker(seed: seed)
    var file = try file(maker.one())
    for sequence in 2..<12 {
      let before = file.due(under: policy, in: Sample.zone)
      let time = "2026-03-\(sequence + 10)T10:00"
      file.apply(Sample.flag(maker.one()), at: Sample.position(UInt64(sequence), time))
      let after = try #require(file.due(under: policy, in: Sample.zone))
      if let before { #expect(after <= before) }
      if maker.flag() { file.apply(.acknowledged(note: ""), at: Sample.position(UInt64(sequence), time)) }
    }
  }

  @Test func aGraverFlagBringsTheDeadlineForward() throws {
    let file = try file(.urgent, [(Sample.flag(.immediate), "2026-03-02T11:00")])
    #expect(due(file) == "2026-03-02T11:15")
    #expect(file.level == .immediate)
  }

  @Test func overdueBeginsAtTheDeadlineItself() throws {
    let file = try file()
    #expect(!file.isOverdue(at: Sample.instant("2026-03-02T17:59:59"), under: policy, in: Sample.zone))
    #expect(file.isOverdue(at: Sample.instant("2026-03-02T18:00"), under: policy, in: Sample.zone))
  }

  // MARK: Levels

  @Test(arguments: CrisisLevel.allCases, CrisisLevel.allCases)
  func aFlagNeverLowersTheLevel(first: CrisisLevel, second: CrisisLevel) throws {
    #expect(try file(first, [(Sample.flag(second), start)]).level == max(first, second))
  }

  @Test func onlyAPersonLowersTheLevelAndSaysWhy() throws {
    let urgent = try file()
    let lowering = CrisisEvent.followedUp(level: .attention, note: "")
    #expect(throws: CaseRefusal.reasonMissing) { try check(lowering, urgent) }
    #expect(
      try file(.urgent, [(.followedUp(level: .attention, note: "calm"), "2026-03-03T10:00")]).level
        == .attention)
    #expect(try file(.urgent, [(.followedUp(level: nil, note: ""), "2026-03-03T10:00")]).level == .urgent)
  }

  /// A person who finds it graver leaves the case with a deadline, not without one.
  @Test func aLevelRaisedAtAFollowUpOwesItsOwnDeadlines() throws {
    let settled: [(CrisisEvent, String)] = [
      (.acknowledged(note: ""), "2026-03-02T11:00"), (.contacted(.reached, note: ""), "2026-03-02T12:00"),
      (.followedUp(level: .immediate, note: "has a plan"), "2026-03-04T12:00"),
    ]
    let file = try file(.attention, settled)
    #expect(file.level == .immediate)
    #expect(due(file) == "2026-03-04T12:15")
  }

  // MARK: Closing

  private let worked: [(CrisisEvent, String)] = [
    (.acknowledged(note: ""), "2026-03-02T11:00"), (.contacted(.reached, note: ""), "2026-03-02T12:00"),
    (.followedUp(level: nil, note: ""), "2026-03-04T12:00"),
    (.closureProposed(reason: "safe"), "2026-03-04T13:00"),
  ]

  private func check(
    _ event: CrisisEvent, _ file: CaseFile, by user: UInt128 = 2, roles: Set<Role> = [.supervisor]
  ) throws {
    try file.check(event, by: UserID(raw: user), roles: roles, under: policy)
  }

  @Test func closingTakesASecondPersonInTheRightRole() throws {
    let proposed = try file(.urgent, worked)
    #expect(proposed.closureProposedBy == UserID(raw: 1))
    #expect(throws: CaseRefusal.samePerson) { try check(.closureConfirmed(note: ""), proposed, by: 1) }
    #expect(throws: CaseRefusal.roleMayNotClose) {
      try check(.closureConfirmed(note: ""), proposed, roles: [.counselor])
    }
    #expect(throws: CaseRefusal.roleMayNotClose) {
      try check(.closureConfirmed(note: ""), proposed, roles: [])
    }
    try check(.closureConfirmed(note: ""), proposed, roles: [.counselor, .supervisor])
  }

  @Test func aProposalNeedsWorkContactAndAReason() throws {
    let proposal = CrisisEvent.closureProposed(reason: "safe")
    #expect(throws: CaseRefusal.notAcknowledged) { try check(proposal, file()) }
    let tried: [(CrisisEvent, String)] = [worked[0], (.contacted(.notReached, note: ""), "2026-03-02T12:00")]
    #expect(throws: CaseRefusal.notReached) { try check(proposal, file(.urgent, tried)) }
    let reached = try file(.urgent, Array(worked[..<2]))
    #expect(throws: CaseRefusal.reasonMissing) { try check(.closureProposed(reason: ""), reached) }
    try check(proposal, reached)
    let lax = Sample.crisisPolicy(closingNeedsContact: false)
    try file(.urgent, tried).check(proposal, by: UserID(raw: 1), roles: [], under: lax)
  }

  @Test(arguments: CrisisLevel.allCases)
  func anyNewerFlagVoidsAProposal(level: CrisisLevel) throws {
    let file = try file(.urgent, worked + [(Sample.flag(level), "2026-03-05T10:00")])
    #expect(file.state == .open)
    #expect(file.closureProposedBy == nil)
    #expect(!file.isReached)
    #expect(throws: CaseRefusal.nothingProposed) { try check(.closureConfirmed(note: ""), file) }
    #expect(throws: CaseRefusal.notAcknowledged) { try check(.closureProposed(reason: "safe"), file) }
    #expect(due(file) != nil)
  }

  @Test func workAfterAProposalWithdrawsIt() throws {
    let file = try file(.urgent, worked + [(.followedUp(level: nil, note: "worse"), "2026-03-05T10:00")])
    #expect(file.state == .followedUp)
    #expect(throws: CaseRefusal.nothingProposed) { try check(.closureConfirmed(note: ""), file) }
  }

  @Test func aClosedCaseTakesOnlyAReopening() throws {
    let closed = try file(.urgent, worked + [(.closureConfirmed(note: ""), "2026-03-04T14:00")])
    #expect(due(closed) == nil)
    let events: [CrisisEvent] = [
      .opened(CaseID(raw: 5), level: .urgent, reason: nil), Sample.flag(.urgent),
      .step(id: "x", outcome: .done),
      .called(whom: "x", answered: true, note: ""), .delivered, .acknowledged(note: ""),
      .contacted(.reached, note: ""), .referred(to: "x", note: ""), .followedUp(level: nil, note: ""),
      .closureProposed(reason: "x"), .closureConfirmed(note: ""),
    ]
    for event in events { #expect(throws: CaseRefusal.closed) { try check(event, closed) } }
    #expect(throws: CaseRefusal.reasonMissing) { try check(.reopened(reason: ""), closed) }
    try check(.reopened(reason: "called again"), closed, by: 1, roles: [.counselor])
    #expect(throws: CaseRefusal.notClosed) { try check(.reopened(reason: "x"), file()) }
  }

  /// Reopening starts the clocks anew; what the closing settled is not overdue from years ago.
  @Test func reopeningStartsTheClocksAnew() throws {
    let unacknowledged: [(CrisisEvent, String)] = [
      (.contacted(.reached, note: ""), "2026-03-02T12:00"),
      (.closureProposed(reason: "safe"), "2026-03-02T13:00"),
      (.closureConfirmed(note: ""), "2026-03-02T14:00"), (.reopened(reason: "again"), "2027-03-01T09:00"),
    ]
    let file = try file(.urgent, unacknowledged)
    #expect(file.state == .open)
    #expect(file.level == .urgent)
    #expect(due(file) == "2027-03-01T17:00")
  }
}
