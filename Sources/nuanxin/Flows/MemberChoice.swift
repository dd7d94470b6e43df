import Casework
import Clinic
import Screens

/// Finds one of the user's people by a few letters: of the name, its initials, the street or the number.
struct MemberChoice {
  private let talk: Talk

  /// More lines than this help nobody to find one; a further letter does.
  private static let shown = 30

  /// Speaks as the user at work.
  init(_ talk: Talk) { self.talk = talk }

  /// The person; `nil` where there is nobody to choose from. Two of one name are told apart by age and street.
  ///
  /// - Throws: `SteppedBack` where the user went back instead.
  func run() throws -> MemberID? {
    let people = try talk.session.desk().entries.filter { $0.card != nil }
    guard !people.isEmpty else {
      try talk.tell(DoneWords.nobodyToSee)
      return nil
    }
    let finder = MemberFinder(people)
    while true {
      let found = try talk.conversation.search { screen(finder.matches($0)) }
      guard found.line != Screen.back, !found.line.isEmpty else { throw SteppedBack() }
      let matches = finder.matches(found.typed).prefix(Self.shown)
      if let place = Int(found.line), matches.indices.contains(place - 1) { return matches[place - 1].member }
    }
  }

  private func screen(_ matches: [MemberEntry]) -> Screen {
    let lines = matches.prefix(Self.shown).map { entry in
      entry.card.map { talk.session.person(entry.member, $0).line(in: talk.language) }
        ?? entry.member.description
    }
    var blocks: [Block] = [.paragraph(talk.say(MenuWords.whichMember))]
    if lines.isEmpty { blocks.append(.notice(Notice(.attention, talk.say(MenuWords.noMatch)))) }
    blocks.append(.choices(Choice.numbered(lines)))
    let more = matches.count - lines.count
    if more > 0 { blocks.append(.paragraph(talk.say(MenuWords.moreMatches(more)))) }
    return Screen(talk.say(MenuWords.findMember), blocks, input: .words, leaving: Screen.back)
  }
}
