import Assessment
public import Casework

/// A file of members for `member add --from`: `family,category,unit,name,sex,birth_date,relation,phone,id_number`,
/// and `loss_date` where it is known.
public struct MemberTable: Sendable {
  /// The rows in order.
  public let rows: [MemberRow]

  private static let columns = [
    "family", "category", "unit", "name", "sex", "birth_date", "relation", "phone", "id_number",
  ]

  /// Reads a whole file. A date after `today` is a defect.
  ///
  /// Throws ``TableDefects`` with everything that is wrong with it, or whatever the source throws.
  public init(reading source: @escaping CSVScanner.Source, today: CalendarDate) throws {
    var table = try WholeTable(reading: source, required: Self.columns, optional: ["loss_date"])
    var rows: [MemberRow] = []
    var seen = Seen()
    while try table.next() {
      guard let row = MemberRow(from: &table, today: today) else { continue }
      seen.check(row, in: &table)
      rows.append(row)
    }
    try table.finish()
    self.rows = rows
  }

  /// What earlier rows said, to notice a member written twice and a family that contradicts itself.
  private struct Seen {
    var numbers: Set<IdentityNumber> = []
    var people: Set<[String]> = []
    var categories: [String: MemberCard.Category] = [:]
    var losses: [String: CalendarDate] = [:]

    mutating func check(_ row: MemberRow, in table: inout WholeTable) {
      if let number = row.identityNumber, !numbers.insert(number).inserted {
        table.refuseRepeated("id_number")
      } else if let born = row.birthDate, !people.insert([row.family, row.name, born.description]).inserted {
        table.refuseRepeated("name")
      }
      let category = categories[row.family] ?? row.category
      categories[row.family] = category
      if category != row.category {
        table.refuse("category", expected: "\(category.name) as in the family's other rows")
      }
      guard let loss = row.lossDate else { return }
      let known = losses[row.family] ?? loss
      losses[row.family] = known
      if known != loss { table.refuse("loss_date", expected: "\(known) as in the family's other rows") }
    }
  }
}
