import Testing

@testable import Assessment

struct ChangeTests {
  private static func instrument(verified: Bool = true, figures: Bool = true) throws -> Instrument {
    var draft = Samples.phq9Draft
    if figures {
      let source = SourceDraft(source: Located("a paper", line: 50), verified: verified, line: 50)
      draft.scores[0].change = ChangeDraft(
        index: ChangeDraft.Index(
          sd: Located(Rational(61, over: 10) ?? .zero, line: 50),
          reliability: Located(Rational(86, over: 100) ?? .zero, line: 50),
          kind: Located("retest", line: 50), source: source),
        important: ChangeDraft.Figure(value: Located(5, line: 50), source: source), line: 50)
    }
    return try Instrument(draft)
  }

  private static func measurement(
    _ instrument: Instrument, _ cells: String, day: Int, wording: Wording = .publisher, mark: UInt8 = 0,
    administration: Administration = .interviewer, isByProxy: Bool = false, definition: Digest32? = nil
  ) throws -> Measurement {
    Measurement(
      score: try #require(instrument.assess(instrument.sheet(cells)).number("total")),
      definition: definition ?? instrument.digest,
      wordings: [try #require(Digest32(bytes: Array(repeating: mark, count: 32)))], wording: wording,
      administrations: [administration], isByProxy: isByProxy, day: day)
  }

  /// SD 6.1 and retest reliability .86 make a difference reliable from 6.3 points: seven are, six are not.
  @Test(arguments: [
    ("3 3 3 3 3 3 0 0 0", "3 3 3 2 0 0 0 0 0", -7, true),
    ("3 3 0 0 0 0 0 0 0", "3 3 3 3 0 0 0 0 0", 6, false),
  ])
  func sevenPointsAreReliableAndSixAreNot(before: String, after: String, points: Int, reliable: Bool) throws {
    let instrument = try Self.instrument()
    let change = try #require(
      instrument.change(
        of: "total", from: Self.measurement(instrument, before, day: 0),
        to: Self.measurement(instrument, after, day: 14)))
    #expect(change.difference == Rational(points))
    #expect(change.course == (points < 0 ? .better : .worse))
    #expect(change.isImportant == (reliable ? true : nil))
    switch change.verdict {
    case .reliable(let index):
      #expect(reliable)
      #expect(abs(index - Double(points) / 3.2278) < 0.001)
    case .withinError(let index):
      #expect(!reliable)
      #expect(abs(index - Double(points) / 3.2278) < 0.001)
    case .refused(let reasons): Issue.record("refused: \(reasons)")
    }
  }

  private func refusals(
    _ instrument: Instrument, _ earlier: Measurement, _ later: Measurement
  ) throws -> Set<ScoreChange.Refusal> {
    let change = try #require(instrument.change(of: "total", from: earlier, to: later))
    #expect(change.difference == -9)
    #expect(change.bandBefore == "moderate")
    #expect(change.bandAfter == "minimal")
    guard case .refused(let reasons) = change.verdict else { return [] }
    #expect(change.isImportant == nil)
    return reasons
  }

  @Test func everyRefusalHasItsGroundAndTheDifferenceIsToldAllTheSame() throws {
    let high = "3 3 3 3 1 0 0 0 0"
    let low = "3 1 0 0 0 0 0 0 0"
    let sound = try Self.instrument()
    let base = try Self.measurement(sound, high, day: 0)
    let later = try Self.measurement(sound, low, day: 14)
    #expect(try refusals(sound, base, later) == [])
    #expect(try refusals(Self.instrument(figures: false), base, later) == [.noFigures])
    #expect(try refusals(Self.instrument(verified: false), base, later) == [.unverifiedFigures])
    let old = try #require(Digest32(bytes: Array(repeating: 9, count: 32)))
    let cases: [(Measurement, ScoreChange.Refusal)] = [
      (try Self.measurement(sound, low, day: 14, definition: old), .differentDefinition),
      (try Self.measurement(sound, low, day: 14, mark: 1), .differentWording),
      (try Self.measurement(sound, low, day: 14, administration: .alone), .differentMode),
      (try Self.measurement(sound, low, day: 14, isByProxy: true), .differentMode),
      (try Self.measurement(sound, low, day: 13), .intervalTooShort),
      (try Self.measurement(sound, low, day: 14, wording: .project), .projectWording),
      (try Self.measurement(sound, "3 1 0 0 0 0 0 0 !unknown", day: 14), .prorated),
    ]
    for (measurement, refusal) in cases where refusal != .prorated {
      #expect(try refusals(sound, base, measurement) == [refusal])
    }
    let prorated = try #require(sound.change(of: "total", from: base, to: cases[6].0))
    #expect(prorated.verdict == .refused([.prorated]))
  }

  @Test func withoutBothValuesThereIsNoChange() throws {
    let instrument = try Self.instrument()
    let whole = try Self.measurement(instrument, "1 1 1 1 1 1 1 1 1", day: 0)
    let broken = try Self.measurement(instrument, "1 1 1 1", day: 20)
    #expect(instrument.change(of: "total", from: whole, to: broken) == nil)
    #expect(
      instrument.change(of: "syndrome", from: whole, to: whole)?.verdict
        == .refused([.noFigures, .intervalTooShort]))
    #expect(instrument.change(of: "nothing", from: whole, to: whole) == nil)
  }
}
