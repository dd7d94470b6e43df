import Assessment
import Casework
import Testing

struct ChartTests {
  private func record(
    _ assessed: String, _ ending: AssessmentRecord.Ending = .complete, prompts: [ItemID] = [],
    instrument: InstrumentID = "phq-9", value: Int? = nil
  ) -> AssessmentRecord {
    AssessmentRecord(
      instrument: instrument, version: "1.0.0", definition: .none, engine: 1, wordings: [],
      circumstances: Circumstances(mode: .readAloud, isIdentityConfirmed: true), origin: .interview,
      assessed: Sample.instant(assessed), ending: ending,
      history: [
        entry("q1", .answer(.choice(1))), entry("q2", .answer(.choice(0))),
        entry("q1", .nonAnswer(.declined)),
      ],
      scores: ending == .abandoned ? [] : [AssessmentRecord.Score(id: "total", outcome: outcome(value))],
      alerts: [], prompts: prompts)
  }

  private func outcome(_ value: Int?) -> AssessmentRecord.Score.Outcome {
    guard let value else { return .notApplicable }
    return .number(
      value: Rational(value), range: Rational(value)...Rational(value), band: "mild", isCertain: true,
      isProrated: false)
  }

  private func entry(_ item: ItemID, _ reply: Reply) -> Interview.HistoryEntry {
    Interview.HistoryEntry(
      item: item, reply: reply, language: .en, mode: .readAloud, elapsed: 0, isCarried: false)
  }

  private func begun(_ interview: UInt128) -> ClinicalEvent {
    .begun(
      InterviewBegun(
        interview: InterviewID(raw: interview), instrument: "phq-9", definition: .none,
        circumstances: Circumstances(mode: .readAloud, isIdentityConfirmed: true), battery: nil, crisis: nil))
  }

  private func settled(_ interview: UInt128, _ item: ItemID, _ finding: PromptResolution.Finding)
    -> ClinicalEvent
  {
    .promptResolved(
      PromptResolution(interview: InterviewID(raw: interview), item: item, finding: finding, note: ""))
  }

  private func chart(_ events: [ClinicalEvent]) -> Chart {
    var chart = Chart()
    for (index, event) in events.enumerated() {
      chart.apply(event, at: Sample.position(UInt64(index + 1), "2026-03-01T10:00"))
    }
    return chart
  }

  /// An assessment's event bears its interview's identifier, which ends what was begun.
  @Test func whatWasBegunIsUnfinishedUntilItIsAssessed() {
    #expect(chart([begun(2)]).unfinished.keys.sorted() == [InterviewID(raw: 2)])
    let chart = chart([begun(2), .assessed(record("2026-03-01"))])
    #expect(chart.unfinished.isEmpty)
    #expect(chart.entries.map(\.interview) == [InterviewID(raw: 2)])
  }

  @Test func anOpenSafetyItemStaysOpenUntilAPersonSettlesIt() {
    let events: [ClinicalEvent] = [
      .assessed(record("2026-03-01", prompts: ["q9", "q8"])),
      .assessed(record("2026-03-02", prompts: ["q9"])),
    ]
    func open(_ more: [ClinicalEvent]) -> [String] {
      chart(events + more).openPrompts.map { "\($0.interview.raw) \($0.item)" }
    }
    #expect(open([]) == ["1 q9", "1 q8", "2 q9"])
    #expect(open([settled(1, "q9", .askAgain)]) == ["1 q9", "1 q8", "2 q9"])
    #expect(open([settled(1, "q9", .noSign)]) == ["1 q8", "2 q9"])
    #expect(open([settled(2, "q9", .caseOpened)]) == ["1 q9", "1 q8"])
    #expect(open([settled(3, "q9", .noSign)]) == ["1 q9", "1 q8", "2 q9"])
  }

  /// Imported records may come in any order: the time of the assessment counts, not that of writing.
  @Test func thePredecessorIsTheLatestOneBeforeThatGaveANumber() {
    let chart = chart([
      .assessed(record("2026-02-10", value: 9)), .assessed(record("2026-01-10", value: 12)),
      .assessed(record("2026-02-20", .partial)),
      .assessed(record("2026-02-25", instrument: "gad-7", value: 3)),
      .assessed(record("2026-03-01", value: 5)), .assessed(record("2026-03-01", value: 6)),
      .assessed(record("2026-02-15", .abandoned)),
    ])
    #expect(chart.byTime.map(\.position.sequence) == [2, 1, 7, 3, 4, 5, 6])
    let found = chart.predecessors.mapValues { $0.mapValues(\.position.sequence) }
    #expect(
      found == [
        InterviewID(raw: 1): ["total": 2], InterviewID(raw: 2): [:], InterviewID(raw: 3): ["total": 1],
        InterviewID(raw: 4): [:], InterviewID(raw: 5): ["total": 1], InterviewID(raw: 6): ["total": 5],
        InterviewID(raw: 7): ["total": 1],
      ])
  }

  @Test func aMeasurementIsTheScoreAsItWasGiven() throws {
    var record = record("2026-03-01T23:30", value: 9)
    let pack = try #require(Digest32(bytes: Array(repeating: 4, count: 32)))
    record.wordings = [
      AssessmentRecord.WordingUsed(language: .en, wording: .publisher, digest: .none),
      AssessmentRecord.WordingUsed(language: .zhHans, wording: .project, digest: pack),
    ]
    record.history.append(
      Interview.HistoryEntry(
        item: "q3", reply: .answer(.choice(1)), language: .en, mode: .proxy, elapsed: 9, isCarried: false))
    let measurement = try #require(record.measurement(of: "total", in: .china))
    #expect(
      measurement.score.value == 9 && measurement.score.band == "mild" && measurement.score.cutOff == nil)
    #expect(measurement.wordings == [.none, pack] && measurement.wording == .project)
    #expect(measurement.isByProxy && measurement.administrations == [.interviewer])
    #expect(measurement.day == CalendarDate(year: 2026, month: 3, day: 1)?.daysSince1970)
    #expect(record.measurement(of: "core", in: .china) == nil)
  }

  @Test func theLastReplyToAnItemStands() {
    let record = record("2026-03-01")
    #expect(record.replies == ["q1": .nonAnswer(.declined), "q2": .answer(.choice(0))])
    #expect(record["total"]?.outcome == .notApplicable)
    #expect(record["core"] == nil)
  }
}
