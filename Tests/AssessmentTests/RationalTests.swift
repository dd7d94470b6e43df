import TestSupport
import Testing

@testable import Assessment

struct RationalTests {
  @Test(arguments: [
    ("3", "3"), ("-3", "-3"), ("0.5", "0.5"), ("2.50", "2.5"), ("0.005", "0.01"), ("-0.005", "-0.01"),
    ("0.994", "0.99"), ("0.995", "1"), ("-12.345", "-12.35"), ("12.05", "12.05"),
  ])
  func printsUpToTwoDecimalsHalvesAway(text: String, printed: String) throws {
    #expect(try #require(Rational(text: text)).description == printed)
  }

  @Test(arguments: [
    "", "-", "--1", "1.", ".5", "1.2.3", "1e3", "0x1", " 1", "+1", "٣", "12345678901234567890",
  ])
  func readsNothingButPlainDecimals(text: String) {
    #expect(Rational(text: text) == nil)
  }

  @Test(arguments: [
    (5, 2, 3), (-5, 2, -3), (1, 3, 0), (2, 3, 1), (-2, 3, -1), (9, 4, 2), (7, 1, 7), (-1, 2, -1),
  ])
  func roundsHalvesAwayFromZero(top: Int, bottom: Int, rounded: Int) throws {
    #expect(try #require(Rational(top, over: bottom)).rounded == Rational(rounded))
  }

  @Test func roundsDownAndUpOnBothSidesOfZero() throws {
    let half = try #require(Rational(-5, over: 2))
    #expect(half.roundedDown == -3)
    #expect(half.roundedUp == -2)
    #expect(try #require(Rational(13, over: 4)).roundedUp == 4)
  }

  @Test func saysWhereAResultDoesNotFit() {
    let large = Rational(Int.max)
    #expect(large.adding(1) == nil)
    #expect(large.negated.subtracting(1) == nil)
    #expect(large.multiplied(by: 2) == nil)
    #expect(Rational.one.divided(by: .zero) == nil)
    #expect(large.divided(by: large) == .one)
    #expect(Rational(1, over: 0) == nil)
    #expect(Rational(Int.min, over: 1) == nil)
  }

  @Test(arguments: 0..<200)
  func ordersAndAddsLikeWholeNumbersOverOneDenominator(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let numbers = (0..<4).map { _ in Int.random(in: -1000...1000, using: &random) }
    let bottoms = (0..<2).map { _ in Int.random(in: 1...60, using: &random) }
    let first = try #require(Rational(numbers[0], over: bottoms[0]))
    let second = try #require(Rational(numbers[1], over: bottoms[1]))
    #expect((first < second) == (numbers[0] * bottoms[1] < numbers[1] * bottoms[0]))
    let sum = try #require(first.adding(second))
    let cross = numbers[0] * bottoms[1] + numbers[1] * bottoms[0]
    #expect(sum == Rational(cross, over: bottoms[0] * bottoms[1]))
    #expect(sum.subtracting(second) == first)
  }

  @Test(arguments: ["0.125", "-0.0625", "10.01", "0.1", "-7"])
  func exactTextReadsBack(text: String) throws {
    #expect(try #require(Rational(text: text)).exactText == text)
  }
}
