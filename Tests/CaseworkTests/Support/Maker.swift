import Assessment
import Casework
import TestSupport

/// Makes values of every kind from a seed, extremes included.
struct Maker {
  var random: SeededGenerator

  init(seed: Int) { random = SeededGenerator(seed: seed) }

  mutating func flag() -> Bool { Bool.random(using: &random) }
  mutating func count(_ most: Int) -> Int { Int.random(in: 0...most, using: &random) }
  mutating func number() -> Int {
    [0, 1, -1, 127, 128, -64, Int(Int32.max), Int.max, Int.min].randomElement(using: &random) ?? 0
  }
  mutating func id<ID: RandomID>() -> ID { ID(raw: random.next128()) }
  mutating func raw(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }
  mutating func blob() -> [UInt8] { raw(count(200)) }

  mutating func one<Value: CaseIterable>() -> Value where Value.AllCases == [Value] {
    let cases = Value.allCases
    return cases[Int.random(in: 0..<cases.count, using: &random)]
  }

  mutating func text() -> String {
    let words = ["", "a", "王芳", "é", "\u{1F642}", "q1", "\n", "\"", String(repeating: "x", count: 130)]
    return (0..<count(3)).map { _ in words.randomElement(using: &random) ?? "" }.joined()
  }

  mutating func optional<Value>(_ make: (inout Maker) -> Value) -> Value? { flag() ? make(&self) : nil }
  mutating func list<Value>(_ most: Int = 4, _ make: (inout Maker) -> Value) -> [Value] {
    (0..<count(most)).map { _ in make(&self) }
  }

  mutating func digest() -> Digest32 { Digest32(bytes: raw(32)) ?? .none }

  mutating func instant() -> Instant {
    Instant(milliseconds: Int64.random(in: -62_135_596_800_000...253_402_300_799_999, using: &random))
  }

  mutating func date() -> CalendarDate {
    CalendarDate(daysSince1970: Int.random(in: -719_162...2_932_896, using: &random))
  }

  mutating func rational() -> Rational {
    let denominator = [1, 2, 3, 100, Int(Int32.max)].randomElement(using: &random) ?? 1
    return Rational(Int.random(in: -1_000_000...1_000_000, using: &random), over: denominator) ?? .zero
  }
}
