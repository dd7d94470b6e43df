public import Casework

/// A file of members for `member add --from`: `family,category,unit,name,sex,birth_date,relation,phone,id_number`.
public struct MemberTable: Sendable {
  /// The rows in order.
  public let rows: [MemberRow]

  /// Reads a whole file. A birth date after `today` is a defect.
  ///
  /// Throws ``TableDefects`` with everything that is wrong with it, or whatever the source throws.
  public init(reading source: @escaping CSVScanner.Source, today: CalendarDate) throws {
    rows = []
  }
}
