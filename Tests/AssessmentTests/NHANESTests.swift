import Assessment
import TestSupport
import Testing

/// Real answers of real people (CDC NHANES), against CDC's own sums and counts published with them.
@Suite(.enabled(if: Checkout.data != nil, Comment(rawValue: Checkout.noData)))
struct NHANESTests {
  /// CDC's columns in the order of the items.
  private static let columns = (1...10).map { $0 == 10 ? "DPQ100" : "DPQ0\($0)0" }

  private static func sheet(_ row: [String: Substring], _ instrument: Instrument) throws -> AnswerSheet {
    var sheet = AnswerSheet(for: instrument)
    for (item, column) in zip(instrument.items, columns) {
      switch row[column] ?? "" {
      case "": continue
      case "7": sheet[item.id] = .nonAnswer(.declined)
      case "9": sheet[item.id] = .nonAnswer(.unknown)
      case let cell: sheet[item.id] = try item.reply(cell: cell)
      }
    }
    return sheet
  }

  @Test func sumsBandsAndPatternsOf2013To2016() throws {
    let instrument = try Samples.instrument(Samples.phq9Draft)
    let rows = try TestData.rows("nhanes-2013-2016-phq9-scored.csv")
    #expect(rows.count == 9942)
    var bands: [BandID: Int] = [:]
    var patterns: [BandID: Int] = [:]
    var wrong = 0
    for row in rows {
      let result = instrument.assess(try Self.sheet(row, instrument))
      let total = try #require(result.number("total"))
      if total.value?.description != row["cdc_score"].map(String.init) || total.isProrated { wrong += 1 }
      bands[try #require(total.band), default: 0] += 1
      patterns[try #require(result.category("syndrome")?.value), default: 0] += 1
    }
    #expect(wrong == 0)
    #expect(
      bands == ["minimal": 7413, "mild": 1641, "moderate": 549, "moderately-severe": 231, "severe": 108])
    #expect(patterns["major"] == 414)
    #expect(patterns["other"] == 630)
  }

  @Test func completePartialAndEmptyFormsOf2017To2018() throws {
    let instrument = try Samples.instrument(Samples.phq9Draft)
    let rows = try TestData.rows("nhanes-2017-2018-phq9.csv")
    #expect(rows.count == 5533)
    var tally = Tally()
    for row in rows {
      let sheet = try Self.sheet(row, instrument)
      tally.add(instrument.assess(sheet), sheet)
    }
    #expect(tally.complete == 5068)
    #expect(tally.partial == 25)
    #expect(tally.empty == 439)
    #expect(tally.codedOnly == 1)
    #expect(tally.positive == 459)
    #expect(
      tally.bands == ["minimal": 3772, "mild": 837, "moderate": 292, "moderately-severe": 124, "severe": 43])
    #expect(tally.prorated == 18)
    #expect(tally.proratedPositive == 3)
    #expect(tally.alerts == 192)
  }

  /// One engine: the codes of a bulk row and the sheet of an interview lead to one result.
  @Test func codesAndSheetsAgree() throws {
    let instrument = try Samples.instrument(Samples.phq9Draft)
    var scorer = Scorer(instrument)
    for row in try TestData.rows("nhanes-2017-2018-phq9.csv") {
      let sheet = try Self.sheet(row, instrument)
      scorer.score(sheet)
      #expect(scorer.result() == instrument.assess(sheet))
    }
  }

  private struct Tally {
    var (complete, partial, empty, codedOnly) = (0, 0, 0, 0)
    var (positive, prorated, proratedPositive, alerts) = (0, 0, 0, 0)
    var bands: [BandID: Int] = [:]

    mutating func add(_ result: AssessmentResult, _ sheet: AnswerSheet) {
      let replies = sheet.replies.prefix(9).map { $0 }
      let answers = replies.count { $0?.answer != nil }
      if answers == 9 { complete += 1 } else if answers > 0 { partial += 1 }
      if replies.allSatisfy({ $0 == nil }) { empty += 1 } else if answers == 0 { codedOnly += 1 }
      if !result.alerts.isEmpty { alerts += 1 }
      guard let total = result.number("total"), let value = total.value else { return }
      if total.isProrated {
        prorated += 1
        if value >= 10 { proratedPositive += 1 }
      } else {
        if value >= 10 { positive += 1 }
        if let band = total.band { bands[band, default: 0] += 1 }
      }
    }
  }
}
