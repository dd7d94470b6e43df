public import Assessment

/// Who a member is: sealed in the identity domain, read back before every interview.
public struct MemberCard: Hashable, Sendable {
  /// What befell the family's only child.
  public enum Category: UInt8, CaseIterable, Sendable {
    /// The child died.
    case childDeceased = 1
    /// The child is disabled.
    case childDisabled = 2

    /// The name used in files and commands.
    public var name: String {
      switch self {
      case .childDeceased: "child-deceased"
      case .childDisabled: "child-disabled"
      }
    }
  }

  /// What the member is to the child.
  public enum Relation: UInt8, CaseIterable, Sendable {
    /// The mother.
    case mother = 1
    /// The father.
    case father = 2
    /// Someone else: a grandparent, a guardian.
    case other = 3

    /// The name used in files and commands.
    public var name: String {
      switch self {
      case .mother: "mother"
      case .father: "father"
      case .other: "other"
      }
    }
  }

  /// The family, by a random number that its members share.
  public var family: FamilyID
  /// What befell the child.
  public var category: Category
  /// The path of the unit: city / district / street / committee.
  public var unit: String
  /// The full name.
  public var name: String
  /// The sex.
  public var sex: Sex
  /// The birth date, where it is known.
  public var birthDate: CalendarDate?
  /// What the member is to the child.
  public var relation: Relation
  /// A telephone number.
  public var phone: String?
  /// The identity number.
  public var identityNumber: IdentityNumber?
  /// The day on which the child died, where it is known.
  public var lossDate: CalendarDate?

  /// Who a member is.
  public init(
    family: FamilyID, category: Category, unit: String, name: String, sex: Sex, birthDate: CalendarDate?,
    relation: Relation, phone: String?, identityNumber: IdentityNumber?, lossDate: CalendarDate? = nil
  ) {
    (self.family, self.category, self.unit, self.name, self.sex) = (family, category, unit, name, sex)
    (self.birthDate, self.relation) = (birthDate, relation)
    (self.phone, self.identityNumber, self.lossDate) = (phone, identityNumber, lossDate)
  }

  /// Age in whole years on a day, where the birth date is known.
  public func age(on day: CalendarDate) -> Int? { birthDate?.wholeYears(to: day) }

  /// Days since the child died, where the child did and the day is known; never negative.
  public func daysSinceLoss(on day: CalendarDate) -> Int? {
    guard category == .childDeceased, let lossDate, lossDate <= day else { return nil }
    return day.daysSince1970 - lossDate.daysSince1970
  }

  /// The unit's third level, by which people of one name are told apart.
  public var street: String {
    let levels = unit.split(separator: "/").map { $0.trimming(" ") }
    return levels.count > 2 ? levels[2] : levels.last ?? ""
  }
}

extension StringProtocol {
  fileprivate func trimming(_ character: Character) -> String {
    String(drop { $0 == character }.reversed().drop { $0 == character }.reversed())
  }
}
