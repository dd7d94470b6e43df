import Casework
import Sealing
import Store

extension Session {
  /// Checks what is kept of folded views: that each belongs to a user, and that this user's own opens and says what
  /// the events say. Those of others only they can open.
  func checkKeptViews(_ verifier: inout Verifier) throws {
    for place in try store.viewPlaces() {
      let owner = UserID(bytes: place.owner).flatMap { verifier.directory.users[$0] }
      guard let owner, place.kind == Int64(ViewKind.desk.rawValue) else {
        verifier.note(.view, nil, nil, "a kept view is nobody's, or of no known kind")
        continue
      }
      if owner.id == user.id { try checkOwnDesk(&verifier) }
    }
  }

  private func checkOwnDesk(_ verifier: inout Verifier) throws {
    guard let view = try store.view(of: user.id.bytes, kind: ViewKind.desk.rawValue) else { return }
    guard try openedDesk(view) != nil else {
      verifier.note(.view, nil, nil, "the kept desk does not open: it is made anew at the next start")
      return
    }
    if try differs(keptDeskFold()) {
      verifier.note(.view, nil, nil, "the kept desk is not what the events say")
    }
  }

  /// Whether a desk that is caught up says something else than one that is folded from the first event on.
  ///
  /// Both are made while nobody writes, or not compared: the next verification will. Records that do not open are
  /// found by the pass over the chain, not here.
  private func differs(_ kept: DeskFold) throws -> Bool {
    let held = try held()
    for _ in 0..<3 {
      let before = try store.head()
      guard let caughtUp = folded(from: kept, held), let anew = folded(from: DeskFold(), held) else {
        return false
      }
      if try store.head() == before { return caughtUp.people != anew.people }
    }
    return false
  }

  private func folded(from start: DeskFold, _ held: DeskFacts) -> DeskFold? {
    try? caughtUp(start, held).fold
  }
}
