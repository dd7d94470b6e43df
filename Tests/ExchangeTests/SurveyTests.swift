import Exchange
import TestSupport
import Testing

/// Real answers of 15,475 people from file to file, against the figures published with them.
@Suite(.enabled(if: Checkout.data != nil, Comment(rawValue: Checkout.noData)))
struct SurveyTests {
  private struct Scored {
    var total: String
    var band: String
    var syndrome: String
    var alerts: String
  }

  private func scored(_ file: String) throws -> [Scored] {
    var run = try ScoreRun(of: Samples.mood(), as: .csv, reading: source(try TestData.answers(file)))
    var output: [UInt8] = []
    _ = try run.run { output.append(contentsOf: $0) }
    return SlowCSV.records(String(decoding: output, as: UTF8.self)).dropFirst().map { row in
      Scored(total: row[2], band: row[3], syndrome: row[8], alerts: row[10])
    }
  }

  private func bands(_ rows: [Scored]) -> [Int] {
    ["minimal", "mild", "moderate", "moderately-severe", "severe"].map { name in
      rows.filter { $0.band == name && !$0.total.isEmpty }.count
    }
  }

  @Test func completeFormsOf2013To2016() throws {
    let rows = try scored("nhanes-2013-2016-phq9-scored.csv")
    #expect(rows.count == 9942)
    #expect(bands(rows) == [7413, 1641, 549, 231, 108])
    #expect(rows.filter { $0.syndrome == "major" }.count == 414)
    #expect(rows.filter { $0.syndrome == "other" }.count == 630)
  }

  /// 5,068 complete and 18 prorated forms have a total; 192 people endorsed item 9, partial forms included.
  @Test func formsWithGapsOf2017To2018() throws {
    let rows = try scored("nhanes-2017-2018-phq9.csv")
    #expect(rows.count == 5533)
    #expect(rows.filter { !$0.total.isEmpty }.count == 5068 + 18)
    #expect(rows.filter { Int($0.total) ?? 0 >= 10 }.count == 459 + 3)
    #expect(rows.filter { $0.alerts == "thoughts-of-death" }.count == 192)
  }
}
