/// The columns that a file's first line names.
public struct CSVHeader: Sendable {
  /// The names, in order.
  public let names: [String]
  private let places: [String: Int]

  /// Reads the header: the file's first record. A name may stand only once.
  public init(reading scanner: CSVScanner) throws {
    guard try scanner.next() else { throw CSVError.empty }
    names = (0..<scanner.count).map { scanner.trimmedText($0) }
    var places: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      // Columns without a name are told apart by nothing, and no reader asks for them.
      guard places.updateValue(index, forKey: name) == nil || name.isEmpty else {
        throw CSVError.duplicateColumn(name)
      }
    }
    self.places = places
  }

  /// The place of a column; `nil` where the file has none of that name.
  public subscript(name: String) -> Int? { places[name] }

  /// The place of a column that must be there.
  public func require(_ name: String) throws(CSVError) -> Int {
    guard let index = self[name] else { throw .missingColumn(name) }
    return index
  }

  /// Refuses columns that are not among those allowed: a misspelt name must not lose a column in silence.
  public func refuseColumns(except allowed: Set<String>) throws(CSVError) {
    if let unknown = names.first(where: { !allowed.contains($0) }) { throw .unknownColumn(unknown) }
  }

  /// Refuses a record with another number of cells than the header.
  @inline(__always)
  public func check(_ scanner: CSVScanner) throws(CSVError) {
    guard scanner.count == names.count else {
      throw .cellCount(line: scanner.line, expected: names.count, found: scanner.count)
    }
  }
}
