package import Casework

/// Reads a date as it is typed: `2026-03-01`, `2026/3/1`, `2026年3月1日`, `20260301`.
package enum DateReading {
  /// The date, if it exists.
  package static func date(_ typed: String) -> CalendarDate? {
    var text = typed
    if text.hasSuffix("日") || text.hasSuffix("号") { text.removeLast() }
    let parts = text.split(omittingEmptySubsequences: false) { "-/.年月".contains($0) }
    let fields = parts.count == 1 && text.count == 8 ? packed(text) : parts
    let numbers = fields.compactMap { field in
      field.allSatisfy { "0123456789".contains($0) } && field.count <= 4 ? Int(field) : nil
    }
    guard fields.count == 3, numbers.count == 3 else { return nil }
    return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private static func packed(_ text: String) -> [Substring] {
    [text.prefix(4), text.dropFirst(4).prefix(2), text.suffix(2)]
  }
}
