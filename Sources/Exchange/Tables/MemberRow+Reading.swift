import Assessment
import Casework

extension MemberRow {
  /// Reads the table's current row; `nil` where a cell that must be there cannot be read.
  init?(from table: inout WholeTable, today: CalendarDate) {
    let family = table.requiredWords("family", expected: "a label that the family's rows share")
    let category = table.required(
      "category", expected: "child-deceased or child-disabled", MemberCard.Category.init(cell:))
    let unit = table.requiredWords(
      "unit", expected: "the unit's path, such as city/district/street/committee")
    let name = table.requiredWords("name", expected: "a name")
    let sex = table.required("sex", expected: "female or male", Sex.init(cell:))
    let born = Self.day(of: "birth_date", from: &table, until: today)
    let relation = table.required(
      "relation", expected: "mother, father or other", MemberCard.Relation.init(cell:))
    let phone = table.optionalWords("phone")
    let number = Self.identityNumber(from: &table)
    let agrees = Self.check(number, sex: sex, born: born, today: today, in: &table)
    let loss = Self.day(of: "loss_date", from: &table, until: today)
    if loss != nil, category == .childDisabled {
      table.refuse("loss_date", expected: "nothing, since no child of this family has died")
    }
    guard let family, let category, let unit, let name, let sex, let relation, agrees else { return nil }
    (line, self.family, self.category, self.unit, self.name) = (table.line, family, category, unit, name)
    (self.sex, birthDate, self.relation) = (sex, born ?? number?.birthDate, relation)
    (self.phone, identityNumber, lossDate) = (phone, number, loss)
  }

  private static func day(
    of column: String, from table: inout WholeTable, until today: CalendarDate
  ) -> CalendarDate? {
    table.optional(column, expected: "a day of the past as YYYY-MM-DD") { text in
      CalendarDate(text).flatMap { $0 <= today ? $0 : nil }
    }
  }

  private static func identityNumber(from table: inout WholeTable) -> IdentityNumber? {
    guard let text = table.text("id_number") else { return nil }
    do {
      return try IdentityNumber(text)
    } catch {
      table.refuse("id_number", expected: error.expected)
      return nil
    }
  }

  /// A number that contradicts the row's birth date or sex is most likely somebody else's.
  private static func check(
    _ number: IdentityNumber?, sex: Sex?, born: CalendarDate?, today: CalendarDate, in table: inout WholeTable
  ) -> Bool {
    guard let number else { return true }
    var agrees = true
    if let born, born != number.birthDate {
      table.refuse("birth_date", expected: "the birth date that the identity number states")
      agrees = false
    }
    if let sex, (sex == .male) != number.isMale {
      table.refuse("sex", expected: "the sex that the identity number states")
      agrees = false
    }
    if number.birthDate > today {
      table.refuse("id_number", expected: "a number whose birth date lies in the past")
      agrees = false
    }
    return agrees
  }
}

extension IdentityNumber.Problem {
  /// What the cell should hold.
  fileprivate var expected: String {
    switch self {
    case .malformed: "an identity number: seventeen digits, then a digit or X"
    case .birthDate: "an identity number whose digits 7 to 14 are a day that exists"
    case .checkDigit: "an identity number whose last character fits the others; look for a mistyped digit"
    }
  }
}
