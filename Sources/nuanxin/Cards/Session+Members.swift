import Assessment
import Casework
import Clinic
import Screens

extension Session {
  /// Members as a list in which two of one name are told apart; by number alone where the names are sealed.
  func screen(of members: [MemberEntry], in language: Language) -> Screen {
    guard !members.isEmpty else { return Screen(language.say(DoneWords.nobodyToSee)) }
    let known = members.compactMap { entry in entry.card.map { detail(entry.member, $0) } }
    guard known.count < members.count else { return MemberScreens.roll(known, in: language) }
    return Screen(
      language.say(MemberWords.listTitle(members.count)),
      [
        .paragraph(language.say(DoneWords.pseudonymsOnly)), .list(members.map(\.member.description)),
      ])
  }

  /// The same as data; what is sealed to the reader is `null`.
  func listing(of members: [MemberEntry]) -> Listing {
    Listing(columns: Self.memberColumns, members.map { record(of: $0.member, $0.card) })
  }

  /// One member as data.
  func listing(of member: MemberID, _ card: MemberCard) -> Listing {
    Listing(columns: Self.memberColumns, [record(of: member, card)])
  }

  private static var memberColumns: [String] {
    [
      "member", "name", "sex", "birth_date", "age", "street", "unit", "category", "relation", "phone",
      "family", "loss_date",
    ]
  }

  private func record(of member: MemberID, _ card: MemberCard?) -> Record {
    Record([
      "member": .text(member.description), "name": .text(card?.name), "sex": .text(card?.sex.name),
      "birth_date": .text(card?.birthDate?.description), "age": .number(card?.age(on: today)),
      "street": .text(card?.street), "unit": .text(card?.unit), "category": .text(card?.category.name),
      "relation": .text(card?.relation.name), "phone": .text(card?.phone),
      "family": .text(card?.family.description), "loss_date": .text(card?.lossDate?.description),
    ])
  }

  /// The others of a family whom the user looks after.
  func family(of card: MemberCard, but member: MemberID) throws -> [PersonLine] {
    try members().compactMap { entry in
      guard let other = entry.card, other.family == card.family, entry.member != member else { return nil }
      return person(entry.member, other)
    }
  }
}
