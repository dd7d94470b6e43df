import Casework
import Sealing
import Store

/// Which folded view a row of the view table holds.
enum ViewKind: UInt8 {
  /// A user's desk.
  case desk = 1
}

extension Session {
  /// Whose keys were granted to this user, as the index of grants has it now; opens nothing.
  func held() throws -> DeskFacts {
    DeskFacts(
      known: try store.members(grantedTo: user.id, .identity),
      inCases: try store.members(grantedTo: user.id, .crisis))
  }

  /// The desk's facts as of now: what this session or the vault keeps of them, and anew whatever changed since.
  func opened(_ held: DeskFacts) throws -> DeskFacts {
    try requireUnlocked()
    let start = try deskFold ?? keptDeskFold()
    if deskFold == nil { deskKept = start.sequence }
    // Two owners of what is folded would copy it for the first change.
    deskFold = nil
    let (fold, changes) = try caughtUp(start, held)
    deskFold = fold
    deskChanges += changes
    let isFarBehind = fold.sequence >= deskKept + Self.eventsWorthKeeping
    if isFarBehind || deskChanges >= Self.changesWorthKeeping { try keepDesk() }
    var facts = held
    facts.fold = fold
    return facts
  }

  /// A fold brought up to the end of the chain, and how many members had to be folded anew.
  ///
  /// Only a member about whom something was written that the desk shows is folded again; answers, consents and
  /// accesses leave it as it is. What is erased or granted anew bears an event in the vault's domain, so it counts.
  func caughtUp(_ start: consuming DeskFold, _ held: DeskFacts) throws -> (fold: DeskFold, changes: Int) {
    let end = try store.head().sequence
    // A file that was put back beneath this session: nothing of before holds.
    var fold = start.sequence <= end ? start : DeskFold()
    let changed =
      fold.sequence == 0
      ? [] : Set(try store.members(in: [.vault, .identity, .crisis], after: fold.sequence, through: end))
    let all = held.all
    let stale = all.filter { fold.people[$0] == nil || changed.contains($0) }
    for member in stale { fold.people[member] = try person(member) }
    if fold.people.count > all.count { fold.keep(only: Set(all)) }
    fold.sequence = end
    return (fold, stale.count)
  }

  /// How many members may be folded anew at a start before it takes longer than a person notices.
  private static var changesWorthKeeping: Int { 100 }

  /// How many events may have to be looked through for changes, on the same ground.
  private static var eventsWorthKeeping: UInt64 { 5000 }

  private func person(_ member: MemberID) throws -> DeskFold.Person {
    let shown: Set<Domain> = [.identity, .crisis]
    return DeskFold.Person(try file(of: member, opening: shown, unlocking: shown, in: store))
  }

  /// Keeps the desk in the vault, sealed for this user, so that the next start need not fold it again.
  ///
  /// A vault that has no room for it or cannot be written to only makes the next start slower.
  func keepDesk() throws {
    guard let fold = deskFold, !store.isReadOnly, let place = try viewPlace(reaching: fold.sequence) else {
      return
    }
    let view = SealedView(
      owner: user.id.bytes, kind: ViewKind.desk.rawValue, sequence: fold.sequence,
      sealed: try secrets.seal(view: fold.encoded(), at: place))
    do {
      try commit { try $0.putView(view) }
      (deskChanges, deskKept) = (0, fold.sequence)
    } catch is StoreError {
      return
    }
  }

  /// What the vault keeps of this user's desk; nothing where it was damaged, moved, or reaches beyond this chain.
  func keptDeskFold() throws -> DeskFold {
    guard let view = try store.view(of: user.id.bytes, kind: ViewKind.desk.rawValue),
      let bytes = try openedDesk(view)
    else { return DeskFold() }
    do {
      return try DeskFold(decoding: bytes, reaching: view.sequence)
    } catch {
      // Written by another version of the program: the events say the same.
      return DeskFold()
    }
  }

  /// The bytes of a kept desk; `nil` where they are not what this user sealed at this place of this chain.
  func openedDesk(_ view: SealedView) throws -> [UInt8]? {
    guard let place = try viewPlace(reaching: view.sequence) else { return nil }
    return try secrets.open(view: view.sealed, at: place)
  }

  /// Where this user's desk belongs when it reaches an event; `nil` where the chain has no such event.
  private func viewPlace(reaching sequence: UInt64) throws -> ViewPlace? {
    guard let leaf = try store.event(at: sequence)?.leaf else { return nil }
    return ViewPlace(
      organisation: vault.organisation.id, site: vault.organisation.site, user: user.id,
      kind: ViewKind.desk.rawValue, sequence: sequence, leaf: leaf)
  }
}
