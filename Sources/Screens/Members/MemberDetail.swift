package import Casework

/// A member as the list and the card show them.
package struct MemberDetail: Hashable, Sendable {
  /// Name, age, street, number.
  package var person: PersonLine
  /// Which of the two kinds of family.
  package var category: MemberCard.Category
  /// In the family.
  package var relation: MemberCard.Relation
  /// The community, from city to committee.
  package var unit: String
  /// The telephone; empty where not known.
  package var phone: String
  /// Date of birth, where known.
  package var born: CalendarDate?
  /// The day on which the child died, where known.
  package var lost: CalendarDate?
  /// The counselor who is assigned.
  package var counselor: String
  /// Others of the family.
  package var family: [PersonLine]

  /// A member.
  package init(
    person: PersonLine, category: MemberCard.Category, relation: MemberCard.Relation, unit: String,
    phone: String = "", born: CalendarDate? = nil, lost: CalendarDate? = nil, counselor: String = "",
    family: [PersonLine] = []
  ) {
    self.person = person
    self.category = category
    self.relation = relation
    self.unit = unit
    self.phone = phone
    self.born = born
    self.lost = lost
    self.counselor = counselor
    self.family = family
  }
}
