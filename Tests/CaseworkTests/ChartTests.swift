import Assessment
import Casework
import Testing

struct ChartTests {
  private func record(
    _ assessed: String, _ ending: AssessmentRecord.Ending = .complete, prompts: [ItemID] = [],
    instrument: InstrumentID = "phq-9"
  ) -> AssessmentRecord {
    AssessmentRecord(
      instrument: instrument, version: "1.0.0", definition: .none, engine: 1, wordings: [],
      circumstances: Circumstances(mode: .readAloud, isIdentityConfirmed: true), origin: .interview,
      assessed: Sample.instant(assessed), ending: ending,
      history: [
        entry("q1", .answer(.choice(1))), entry("q2", .answer(.choice(0))),
        entry("q1", .nonAnswer(.declined)),
      ],
      scores: [AssessmentRecord.Score(id: "total", outcome: .notApplicable)], alerts: [], prompts: prompts)
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
  @Test func thePreviousAssessmentIsTheLatestCompleteOneBefore() {
    let chart = chart([
      .assessed(record("2026-02-10")), .assessed(record("2026-01-10")),
      .assessed(record("2026-02-20", .partial)), .assessed(record("2026-02-25", instrument: "gad-7")),
    ])
    func previous(_ time: String) -> UInt64? {
      chart.previous(of: "phq-9", before: Sample.instant(time))?.position.sequence
    }
    #expect(previous("2026-03-01") == 1)
    #expect(previous("2026-02-10") == 2)
    #expect(previous("2026-01-10") == nil)
    #expect(chart.previous(of: "isi", before: Sample.instant("2026-03-01")) == nil)
  }

  @Test func theLastReplyToAnItemStands() {
    let record = record("2026-03-01")
    #expect(record.replies == ["q1": .nonAnswer(.declined), "q2": .answer(.choice(0))])
    #expect(record["total"]?.outcome == .notApplicable)
    #expect(record["core"] == nil)
  }
}
