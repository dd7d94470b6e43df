import Assessment
import Casework
import Testing

@testable import Clinic

/// An earlier result, read once more from its record.
struct KeptResultTests {
  @Test func theScoresAreThoseOfTheRecord() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    try lin.phq9(member, q9: 1)
    let chart = try lin.chart(of: member)
    let entry = try #require(chart.chart.entries.first)
    let kept = try #require(try lin.result(of: entry, in: chart))
    #expect(kept.instrument.digest == entry.record.definition)
    #expect(kept.result.scores.map(AssessmentRecord.Score.init) == entry.record.scores)
    #expect(kept.result.alerts.map(\.id) == entry.record.alerts)
  }

  @Test func whatThisProgramWouldScoreOtherwiseIsNotShown() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    try lin.phq9(member, q9: 1)
    let chart = try lin.chart(of: member)
    let entry = try #require(chart.chart.entries.first)
    var record = entry.record
    record.scores.removeLast()
    #expect(try lin.result(of: Self.entry(record, entry.position), in: chart) == nil)
    record.scores = entry.record.scores
    record.definition = .none
    #expect(try lin.result(of: Self.entry(record, entry.position), in: chart) == nil)
  }

  private static func entry(_ record: AssessmentRecord, _ position: Position) -> Chart.Entry {
    var chart = Chart()
    chart.apply(.assessed(record), at: position)
    return chart.entries[0]
  }
}
