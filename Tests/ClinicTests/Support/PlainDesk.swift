import Casework
import Sealing
import Store

@testable import Clinic

/// A desk told from the members' whole records, one after the other: slow, and without anything that is kept.
struct PlainDesk {
  var cards: [MemberID: MemberCard] = [:]
  var cases: [CaseID: CaseFile] = [:]

  init(_ session: Session) throws {
    let grants = try session.store.grants(for: session.user.id)
    for member in Set(grants.map(\.member)) {
      let file = try session.file(of: member)
      cards[member] = file.card
      for (id, crisis) in file.cases { cases[id] = crisis }
    }
  }
}
