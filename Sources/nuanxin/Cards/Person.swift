import Casework
import Clinic
import Screens

extension Session {
  /// Enough of a member to tell two of one name apart, as of today.
  func person(_ member: MemberID, _ card: MemberCard) -> PersonLine {
    PersonLine(
      name: card.name, age: card.age(on: zone.date(of: now)), street: card.street,
      pseudonym: member.description)
  }

  /// A member for lists and the card; others of the family where they are given.
  func detail(_ member: MemberID, _ card: MemberCard, family: [PersonLine] = []) -> MemberDetail {
    MemberDetail(
      person: person(member, card), category: card.category, relation: card.relation, unit: card.unit,
      phone: card.phone ?? "", born: card.birthDate, lost: card.lossDate, family: family)
  }

  /// Today in the vault's zone.
  var today: CalendarDate { zone.date(of: now) }
}
