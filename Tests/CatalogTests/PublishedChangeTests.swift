import Assessment
import Catalog
import Testing

/// What the shipped figures make of a difference, against the figures as they were published.
@Suite("Reliable change as published")
struct PublishedChangeTests {
  /// Bischoff 2020 gives GAD-7 a reliable change of 5.59 points at a reliability of .87. The indexes were worked out
  /// apart from this program: points over 5.6 · √2 · √(1 − .87) = 2.85545, and points · 1.96 / 5.59 beside it.
  @Test(arguments: [
    (4, 1.4008, 1.4025), (5, 1.7510, 1.7531), (6, 2.1012, 2.1038), (7, 2.4514, 2.4544),
    (-6, -2.1012, -2.1038),
  ])
  func gad7(points: Int, index: Double, published: Double) throws {
    let catalog = try Catalog.load(
      instruments: [Shipped.instruments], policies: [Shipped.policies], hash: Shipped.hash)
    let gad7 = try #require(catalog.instruments["gad-7"])
    let later = try measurement(gad7, 10 + points, day: 14)
    let change = try #require(gad7.change(of: "total", from: try measurement(gad7, 10, day: 0), to: later))
    switch change.verdict {
    case .reliable(let found):
      #expect(abs(found - index) < 0.0001 && abs(found / published - 1) < 0.002)
      #expect(abs(points) > 5)
    case .withinError(let found):
      #expect(abs(found - index) < 0.0001 && abs(found / published - 1) < 0.002)
      #expect(abs(points) < 6)
    case .refused(let reasons): Issue.record("refused: \(reasons)")
    }
  }

  private func measurement(_ instrument: Instrument, _ total: Int, day: Int) throws -> Measurement {
    var sheet = AnswerSheet(for: instrument)
    for item in 0..<7 { sheet[item] = .answer(.choice(min(3, max(0, total - 3 * item)))) }
    guard case .number(let score)? = instrument.assess(sheet)["total"]?.outcome else {
      throw Unscored()
    }
    #expect(score.value == Rational(total))
    return Measurement(
      score: score, definition: instrument.digest, wordings: [instrument.digest], wording: .publisher,
      administrations: [.interviewer], day: day)
  }

  private struct Unscored: Error {}
}
