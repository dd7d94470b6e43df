import Assessment
import Casework
import Sealing
import Store
import TestSupport
import Testing

@testable import Clinic

/// The desk: the same whether it was kept, caught up or folded anew, and what each may see of it.
struct DeskTests {
  private func fold(_ session: Session) throws -> DeskFold { try session.opened(session.held()).fold }

  /// Nothing that was kept, in the vault or in the session.
  private func anew(_ session: Session) throws -> DeskFold {
    session.deskFold = DeskFold()
    return try fold(session)
  }

  @Test(arguments: 0..<10)
  func keptOrNotItIsTheSame(_ seed: Int) throws {
    var (work, random) = (try RandomCasework(seed: seed), SeededGenerator(seed: seed + 1000))
    let users: [TestUser] = [.lin, .zhao, .sun, .wu, .ai]
    let staying = try users.map { try work.vault.session($0) }
    for _ in 0..<6 {
      try work.run(acts: 30)
      for (user, staying) in zip(users, staying) {
        let coming = try work.vault.session(user)
        let caughtUp = try fold(coming)
        if Int.random(in: 0..<3, using: &random) == 0 { try coming.keepDesk() }
        #expect(try fold(staying).people == caughtUp.people)
        #expect(try anew(work.vault.session(user)).people == caughtUp.people)
        try expectRecords(caughtUp, of: try work.vault.session(user))
      }
    }
    try expectSound(work.vault)
  }

  /// What the desk shows is what the members' whole records say, read one by one.
  private func expectRecords(_ fold: DeskFold, of session: Session) throws {
    let plain = try PlainDesk(session)
    let isAuditor = session.user.roles.contains(.auditor)
    #expect(fold.people.compactMapValues(\.card) == plain.cards)
    let cases = fold.people.values.flatMap(\.cases)
    #expect(Dictionary(uniqueKeysWithValues: cases.map { ($0.id, $0) }) == plain.cases)
    let desk = try session.desk()
    #expect(try session.members() == desk.entries)
    #expect(desk.entries.compactMap(\.card).count == plain.cards.count)
    #expect(isAuditor || desk.entries.allSatisfy { $0.card == plain.cards[$0.member] && $0.card != nil })
    guard !isAuditor else { return }
    let queue = try session.cases(includingClosed: true)
    #expect((desk.cases + desk.closedCases).map(\.crisis) == queue.map(\.crisis))
    #expect(Set(queue.map(\.crisis)) == Set(plain.cases.values))
    #expect(queue.allSatisfy { $0.card == plain.cards[$0.crisis.member] })
  }

  // MARK: What is kept

  /// A vault with members and cases whose desk lin keeps.
  private func keptVault() throws -> (TestVault, DeskFold) {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    for q9 in 0..<3 { try lin.phq9(try lin.member(), q9: q9) }
    let kept = try fold(lin)
    try lin.keepDesk()
    #expect(kept.people.count == 3)
    return (vault, kept)
  }

  private func view(of user: TestUser, in vault: TestVault) throws -> SealedView {
    try #require(try vault.store.view(of: vault.id(user).bytes, kind: ViewKind.desk.rawValue))
  }

  private func put(_ view: SealedView, in vault: TestVault) throws {
    try vault.session(.lin).commit { try $0.putView(view) }
  }

  @Test func whatIsKeptIsRead() throws {
    let (vault, kept) = try keptVault()
    #expect(try vault.session(.lin).keptDeskFold() == kept)
    #expect(try vault.session(.zhao).keptDeskFold() == DeskFold())
  }

  @Test func damagedItIsFoldedAnew() throws {
    let (vault, kept) = try keptVault()
    let view = try view(of: .lin, in: vault)
    for place in stride(from: 0, to: view.sealed.count, by: 97) {
      var sealed = view.sealed
      sealed[place] ^= 1
      try put(
        SealedView(owner: view.owner, kind: view.kind, sequence: view.sequence, sealed: sealed), in: vault)
      #expect(try vault.session(.lin).keptDeskFold() == DeskFold())
    }
    #expect(try fold(vault.session(.lin)).people == kept.people)
  }

  /// A view may say what it likes about how far it reaches, or whose it is.
  @Test func movedItIsFoldedAnew() throws {
    let (vault, kept) = try keptVault()
    let view = try view(of: .lin, in: vault)
    for sequence in [0, 1, view.sequence - 1, view.sequence + 1, UInt64(Int64.max)] {
      try put(
        SealedView(owner: view.owner, kind: view.kind, sequence: sequence, sealed: view.sealed), in: vault)
      #expect(try vault.session(.lin).keptDeskFold() == DeskFold())
      #expect(try fold(vault.session(.lin)).people == kept.people)
    }
    let zhao = try vault.id(.zhao).bytes
    try put(SealedView(owner: zhao, kind: view.kind, sequence: view.sequence, sealed: view.sealed), in: vault)
    #expect(try vault.session(.zhao).keptDeskFold() == DeskFold())
  }

  /// What another version sealed in a way that this one does not read.
  @Test(arguments: [[], [9], [1], [1, 2, 0], [1, 0, 0]] as [[UInt8]])
  func unreadableItIsFoldedAnew(_ bytes: [UInt8]) throws {
    let (vault, kept) = try keptVault()
    let view = try view(of: .lin, in: vault)
    let lin = try vault.session(.lin)
    let leaf = try #require(try vault.store.event(at: view.sequence)).leaf
    let organisation = lin.vault.organisation
    let place = ViewPlace(
      organisation: organisation.id, site: organisation.site, user: lin.user.id, kind: view.kind,
      sequence: view.sequence, leaf: leaf)
    let sealed = try lin.secrets.seal(view: bytes, at: place)
    try put(
      SealedView(owner: view.owner, kind: view.kind, sequence: view.sequence, sealed: sealed), in: vault)
    #expect(try lin.keptDeskFold() == DeskFold())
    #expect(try fold(lin).people == kept.people)
  }

  /// A grant that is forgotten takes the member off the desk, whatever was kept.
  @Test func whoIsNoLongerHeldIsGone() throws {
    let (vault, kept) = try keptVault()
    let member = try #require(kept.people.keys.first)
    try vault.session(.lin).commit { try $0.removeGrantRows(of: member, to: vault.id(.lin)) }
    let desk = try vault.session(.lin).desk()
    #expect(desk.entries.count == 2 && !desk.entries.contains { $0.member == member })
    #expect(!(desk.cases + desk.closedCases).contains { $0.crisis.member == member })
  }

  /// It is kept by itself once folding it anew takes long, and not before.
  @Test func itIsKeptOnceItIsLarge() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let kind = ViewKind.desk.rawValue
    func register(_ count: Int) throws {
      let cards = (0..<count).map {
        MemberCard.sample(family: lin.newFamily(), name: "Member \($0)", birthDate: "1956-05-04")
      }
      _ = try lin.register(cards)
    }
    try register(5)
    _ = try lin.desk()
    #expect(try vault.store.view(of: lin.user.id.bytes, kind: kind) == nil)
    try register(100)
    _ = try lin.desk()
    let sequence = try #require(try vault.store.view(of: lin.user.id.bytes, kind: kind)).sequence
    try register(1)
    #expect(try vault.session(.lin).desk().entries.count == 106)
    #expect(try vault.store.view(of: lin.user.id.bytes, kind: kind)?.sequence == sequence)
  }

  /// It is also kept once much was written that it does not show, which each start had to look through.
  @Test func itIsKeptOnceItIsFarBehind() throws {
    let (vault, _) = try keptVault()
    let lin = try vault.session(.lin)
    let before = try view(of: .lin, in: vault).sequence
    try lin.commit { transaction in
      for _ in 0..<4990 { try lin.log(.listMembers, of: [], in: &transaction) }
    }
    _ = try vault.session(.lin).desk()
    #expect(try view(of: .lin, in: vault).sequence == before)
    try lin.commit { transaction in
      for _ in 0..<10 { try lin.log(.listMembers, of: [], in: &transaction) }
    }
    _ = try vault.session(.lin).desk()
    #expect(try view(of: .lin, in: vault).sequence > before + 5000)
  }

  // MARK: What an audit says of it

  /// Sound as it was kept, and every damage found, by its owner; others cannot tell.
  @Test func verifyingChecksOnesOwn() throws {
    let (vault, _) = try keptVault()
    let view = try view(of: .lin, in: vault)
    try vault.session(.lin).phq9(try vault.session(.lin).member(), q9: 1)
    try expectSound(vault)
    var sealed = view.sealed
    sealed[sealed.count - 1] ^= 1
    let damages = [
      SealedView(owner: view.owner, kind: view.kind, sequence: view.sequence, sealed: sealed),
      SealedView(owner: view.owner, kind: view.kind, sequence: view.sequence - 1, sealed: view.sealed),
      SealedView(owner: view.owner, kind: view.kind, sequence: 1 << 40, sealed: view.sealed),
    ]
    for damaged in damages {
      try put(damaged, in: vault)
      #expect(try vault.session(.lin).verify().findings.map(\.kind) == [.view])
      #expect(try vault.session(.zhao).verify().isSound)
    }
    try put(view, in: vault)
    try put(SealedView(owner: view.owner, kind: 9, sequence: view.sequence, sealed: view.sealed), in: vault)
    #expect(try vault.session(.zhao).verify().findings.map(\.kind) == [.view])
  }

  /// A desk that its owner sealed, yet that is not what the events say: another program's mistake.
  @Test func verifyingComparesItWithTheEvents() throws {
    let (vault, kept) = try keptVault()
    let lin = try vault.session(.lin)
    for change in [0, 1, 2] {
      var wrong = kept
      let member = try #require(wrong.people.first { !$0.value.cases.isEmpty }).key
      switch change {
      case 0: wrong.people[member]?.card?.name = "Someone Else"
      case 1: wrong.people[member]?.cases = []
      case _: wrong.people[member]?.card = nil
      }
      lin.deskFold = wrong
      try lin.keepDesk()
      #expect(try vault.session(.lin).verify().findings.map(\.kind) == [.view])
    }
  }

  // MARK: What each sees

  @Test func openingItIsOneAccess() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    try lin.phq9(try lin.member(), q9: 1)
    _ = try lin.member()
    let before = try vault.sequence()
    _ = try lin.desk()
    let events = try vault.store.events(in: .log, after: before)
    let access = try LogEvent(decoding: try #require(try events.first?.sealed()?.plainBody))
    #expect(events.count == 1 && access.act == .openDesk && access.members == 2)
    #expect(throws: (any Error).self) { try vault.session(.lin, readOnly: true).desk() }
  }

  @Test func onlyOnesOwnInterviewsWait() throws {
    let vault = try TestVault()
    let (lin, zhao) = (try vault.session(.lin), try vault.session(.zhao))
    let member = try lin.member()
    let begun = try lin.interview("phq-2", member)
    try lin.assign([member], to: "zhao")
    _ = try zhao.interview("asq", member)
    let fresh = try vault.session(.lin)
    let desk = try fresh.desk()
    #expect(desk.unfinished.map(\.id) == [begun.id] && desk.unfinished.map(\.member) == [member])
    #expect(desk.card(of: member)?.name == "Chen Guifang")
    #expect(try vault.session(.zhao).desk().unfinished.map(\.instrument) == ["asq"])
    for user in [TestUser.sun, .ai, .gu] { #expect(try vault.session(user).desk().unfinished.isEmpty) }
  }

  @Test func auditorsSeePseudonymsOnly() throws {
    let (vault, kept) = try keptVault()
    let desk = try vault.session(.ai).desk()
    #expect(Set(desk.entries.map(\.member)) == Set(kept.people.keys))
    #expect(desk.entries.allSatisfy { $0.card == nil } && desk.cases.isEmpty)
    #expect(try vault.session(.gu).desk().entries.isEmpty)
  }

  /// A locked session holds no names, and has them all again once it is unlocked.
  @Test func lockingPutsTheDeskAway() throws {
    let (vault, kept) = try keptVault()
    let lin = try vault.session(.lin)
    _ = try lin.desk()
    lin.lock()
    #expect(lin.deskFold == nil)
    #expect(throws: ClinicError.locked) { try lin.desk() }
    #expect(throws: ClinicError.locked) { try fold(lin) }
    #expect(try fold(vault.session(.lin)).people == kept.people)
  }

  /// What changes between two looks of one session shows in the second.
  @Test func theQueueMovesOn() throws {
    let vault = try TestVault()
    let (lin, sun) = (try vault.session(.lin), try vault.session(.sun))
    let member = try lin.member()
    try lin.phq9(member, q9: 1)
    #expect(try sun.desk().cases.map(\.crisis.state) == [.open])
    try sun.work(.acknowledged(note: ""), onCase: try lin.caseNumber(of: member))
    #expect(try sun.desk().cases.map(\.assigned) == ["sun"])
    #expect(try lin.desk().cases.map(\.crisis.state) == [.acknowledged])
  }
}
