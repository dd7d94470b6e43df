public import Assessment
public import Casework

/// One row of a member file: a card that still lacks its family's number.
public struct MemberRow: Hashable, Sendable {
  /// The line on which it starts.
  public let line: Int
  /// The file's own label of the family; it is not kept.
  public let family: String
  /// What befell the child.
  public let category: MemberCard.Category
  /// The path of the unit.
  public let unit: String
  /// The full name.
  public let name: String
  /// The sex.
  public let sex: Sex
  /// The birth date; taken from the identity number where the cell is empty.
  public let birthDate: CalendarDate?
  /// What the member is to the child.
  public let relation: MemberCard.Relation
  /// A telephone number.
  public let phone: String?
  /// The identity number.
  public let identityNumber: IdentityNumber?
  /// The day on which the child died.
  public let lossDate: CalendarDate?

  /// The card, once the family's number has been drawn.
  public func card(in family: FamilyID) -> MemberCard {
    MemberCard(
      family: family, category: category, unit: unit, name: name, sex: sex, birthDate: birthDate,
      relation: relation, phone: phone, identityNumber: identityNumber, lossDate: lossDate)
  }
}
