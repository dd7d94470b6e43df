import Assessment
import Casework
import Catalog
import Testing

@testable import Clinic

/// How scores moved, as a chart tells it.
struct ChangeTests {
  private let vault: TestVault
  private let member: MemberID

  /// GAD-7 as if in the publisher's words, for which its figures hold, and 4 points as a confirmed difference.
  init() throws {
    vault = try TestVault(try FoundedVault(try Self.publisher(), users: [.lin, .sun, .gu]))
    member = try vault.session(.lin).member()
  }

  private static func publisher() throws -> Catalog {
    let words = try Shipped.catalog(
      "Instruments/gad-7/en.yaml", changing: "wording: project",
      to: "wording: publisher\nsource: \"the publisher\'s form\"")
    return try Shipped.changed(
      words, "Instruments/gad-7/instrument.yaml", "Toussaint et al. 2020; number not seen\", verified: false",
      "for this test\", verified: true")
  }

  /// Asks GAD-7 for a total; `nil` is a question that was declined.
  @discardableResult
  private func ask(_ total: Int?, in session: Session, days: Int64 = 14) throws -> InterviewID {
    var screening = try session.interview("gad-7", member)
    for item in 0..<7 {
      guard let total else {
        _ = try screening.handle(.declined(.declined))
        continue
      }
      _ = try screening.handle(.answered(.choice(min(3, max(0, total - 3 * item)))))
    }
    vault.clock.advance(days: days)
    return screening.id
  }

  private func change(of interview: InterviewID, in session: Session) throws -> ComparedScore? {
    let chart = try session.file(of: member).chart
    guard case .told(let scores) = try session.changes(in: chart)[interview] else {
      Issue.record("the definition could not be read")
      return nil
    }
    return scores["total"]
  }

  /// Reliability .87 and a reliable change of 5.59 are published (Bischoff 2020): 6 points are one, 5 are none. The
  /// second index was worked out apart from this program, as points × 1.96 / 5.59.
  @Test(arguments: [(12, 6, -2.1037, true), (12, 7, -1.7531, false), (5, 12, 2.4544, true), (9, 9, 0, false)])
  func publishedFiguresDecide(before: Int, after: Int, index: Double, isReliable: Bool) throws {
    let lin = try vault.session(.lin)
    try ask(before, in: lin)
    let compared = try #require(try change(of: try ask(after, in: lin), in: lin))
    switch compared.change.verdict {
    case .reliable(let found): #expect(isReliable && abs(found - index) < 0.006)
    case .withinError(let found): #expect(!isReliable && abs(found - index) < 0.006)
    case .refused(let reasons): Issue.record("refused: \(reasons)")
    }
    // Five points are above the four that matter, and still no more than may be error.
    #expect(compared.change.isImportant == (isReliable ? true : nil))
    #expect(compared.figures?.important?.value == 4)
  }

  @Test func aFirstAssessmentHasNothingBeforeIt() throws {
    let lin = try vault.session(.lin)
    #expect(try change(of: try ask(12, in: lin), in: lin) == nil)
  }

  /// One that gave no number is passed over, and the date says so.
  @Test func whatGaveNoNumberIsPassedOver() throws {
    let lin = try vault.session(.lin)
    let first = try ask(12, in: lin)
    let open = try ask(nil, in: lin)
    let last = try ask(6, in: lin)
    #expect(try change(of: open, in: lin) == nil)
    #expect(try change(of: last, in: lin)?.earlier.interview == first)
  }

  /// What was said by other figures stays so: the definition that made a score judges it, whatever stands in the
  /// catalogue today; and across two definitions nothing is judged.
  @Test func theDefinitionOfThatTimeJudges() throws {
    let lin = try vault.session(.lin)
    try ask(12, in: lin)
    let second = try ask(6, in: lin)
    let corrected = try Shipped.changed(
      Self.publisher(), "Instruments/gad-7/instrument.yaml", "sd: 5.6", "sd: 10")
    let later = try vault.session(.lin, catalog: corrected)
    let third = try ask(0, in: later)
    let fourth = try ask(8, in: later)
    let old = try #require(try change(of: second, in: later))
    guard case .reliable = old.change.verdict else {
      Issue.record("judged by figures of today: \(old.change.verdict)")
      return
    }
    #expect(try change(of: third, in: later)?.change.verdict == .refused([.differentDefinition]))
    guard case .withinError = try change(of: fourth, in: later)?.change.verdict else {
      Issue.record("not judged by its own definition")
      return
    }
  }

  @Test func ourOwnWordingIsNotJudged() throws {
    let lin = try vault.session(.lin, catalog: try Shipped.catalog.get())
    try ask(12, in: lin)
    let change = try #require(try change(of: try ask(2, in: lin), in: lin)).change
    #expect(change.verdict == .refused([.projectWording]) && change.difference == -10)
    #expect(change.isImportant == nil && change.course == .better)
  }

  /// A definition that is not kept leaves the rest of the chart as it is.
  @Test func aDefinitionThatIsNotKeptIsSaidToBe() throws {
    let lin = try vault.session(.lin)
    try ask(12, in: lin)
    try ask(6, in: lin)
    var chart = try lin.file(of: member).chart
    var stray = try #require(chart.entries.last).record
    (stray.definition, stray.assessed) = (.none, vault.clock.now)
    let event = EventID(raw: 77)
    chart.apply(
      .assessed(stray),
      at: Position(sequence: 10_000, event: event, author: try vault.id(.lin), time: vault.clock.now))
    let changes = try lin.changes(in: chart)
    guard case .definitionUnreadable = changes[InterviewID(raw: 77)] else {
      Issue.record("a definition was made up")
      return
    }
    #expect(changes.count == 3)
  }
}
