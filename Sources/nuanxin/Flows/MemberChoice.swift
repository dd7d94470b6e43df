import Casework
import Clinic
import Screens

/// Finds one of the user's people by what is typed of the name, the street or the number.
struct MemberChoice {
  private let talk: Talk

  /// Speaks as the user at work.
  init(_ talk: Talk) { self.talk = talk }

  /// The person; `nil` where nobody matches. Two of one name are told apart by age and street.
  func run() throws -> MemberID? {
    let typed = try talk.words(MenuWords.findMember, MenuWords.whichMember)
    let found = try talk.session.findMembers(typed).filter { $0.card != nil }
    guard !found.isEmpty else {
      try talk.tell(MenuWords.noMatch)
      return nil
    }
    if found.count == 1 { return found[0].member }
    let lines = found.map { entry in
      entry.card.map { talk.session.person(entry.member, $0).line(in: talk.language) }
        ?? entry.member.description
    }
    let screen = talk.menu(MenuWords.findMember, CommonWords.chooseNumber, lines)
    return found[try talk.choice(screen, of: found.count)].member
  }
}
