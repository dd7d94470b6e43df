/// Reads times of day and lengths of time as they are typed, in figures or with Chinese signs.
enum ClockReading {
  /// Minutes since midnight: `22:30`, `2230`, `22点30分`, `22点半`, `22点`.
  static func minuteOfDay(_ typed: String) -> Int? {
    guard let parts = parts(typed, hours: ["点", "时"]) ?? packed(typed) else { return nil }
    return (0..<24).contains(parts.hours) && (0..<60).contains(parts.minutes)
      ? parts.hours * 60 + parts.minutes : nil
  }

  /// Minutes: `450`, `7:30`, `7小时30分`, `7h30`.
  static func length(_ typed: String) -> Int? {
    if let minutes = number(typed.hasSuffix("分钟") ? typed.dropLast(2) : Substring(typed)) { return minutes }
    guard let parts = parts(typed, hours: ["小时", "h"]), (0..<60).contains(parts.minutes) else { return nil }
    return parts.hours * 60 + parts.minutes
  }

  private static func parts(_ typed: String, hours signs: [String]) -> (hours: Int, minutes: Int)? {
    var text = typed.lowercased()
    for sign in signs {
      text = text.split(separator: sign, omittingEmptySubsequences: false).joined(separator: ":")
    }
    if text.hasSuffix("分钟") { text.removeLast(2) }
    if text.hasSuffix("分") { text.removeLast() }
    let halves = text.split(separator: ":", omittingEmptySubsequences: false)
    guard halves.count == 2, let hours = number(halves[0]) else { return nil }
    switch halves[1] {
    case "": return text == typed.lowercased() ? nil : (hours, 0)
    case "半": return (hours, 30)
    case _: return number(halves[1]).map { (hours, $0) }
    }
  }

  private static func packed(_ typed: String) -> (hours: Int, minutes: Int)? {
    guard typed.count == 4, let number = number(Substring(typed)) else { return nil }
    return (number / 100, number % 100)
  }

  /// At most four plain digits, so that nothing overflows.
  private static func number(_ text: Substring) -> Int? {
    guard (1...4).contains(text.count), text.allSatisfy({ "0123456789".contains($0) }) else { return nil }
    return Int(text)
  }
}
