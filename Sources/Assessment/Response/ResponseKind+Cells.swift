extension ResponseKind {
  /// Reads the text of a cell, without judging yet whether it lies within the answers; `nil` where it is not of
  /// this kind at all.
  func answer(fromCell cell: String) -> Answer? {
    switch self {
    case .choice: Int(cell).map { .choice($0) }
    case .multiple: Self.choices(cell)
    case .yesNo: Self.yesNo(cell)
    case .integer: Int(cell).map { .integer($0) }
    case .decimal: Rational(text: cell).map { .decimal($0) }
    case .text: .text(cell)
    case .date: Self.date(cell)
    case .clock: Self.clock(cell)
    case .duration: Int(cell).map { .duration(minutes: $0) }
    }
  }

  private static func choices(_ cell: String) -> Answer? {
    let values = cell.split(separator: ";").map { Int($0) }
    let known = values.compactMap { $0 }
    return known.count == values.count && !known.isEmpty ? .choices(known.sorted()) : nil
  }

  private static func yesNo(_ cell: String) -> Answer? {
    switch cell {
    case "yes", "1": .yesNo(true)
    case "no", "0": .yesNo(false)
    case _: nil
    }
  }

  private static func date(_ cell: String) -> Answer? {
    let parts = cell.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    return .date(year: year, month: month, day: day)
  }

  private static func clock(_ cell: String) -> Answer? {
    let parts = cell.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      let hours = Int(parts[0]), let minutes = Int(parts[1]), (0..<24).contains(hours),
      (0..<60).contains(minutes)
    else { return nil }
    return .clock(minutes: hours * 60 + minutes)
  }
}
