import Testing

@testable import Assessment

/// The suicide screen: any yes is positive, a refusal is dealt with, a gap is left for a person.
struct SafetyScreenTests {
  private static let cases: [(String, String?, [AlertID], [ItemID])] = [
    ("no no no no", "negative", [], []),
    ("no yes no no no", "non-acute", ["any"], []),
    ("yes no yes no yes", "acute", ["wish", "any", "now"], []),
    ("!declined no no no no", "non-acute", ["refused"], []),
    ("no no !distressed no no", nil, [], ["q3"]),
    ("no no !distressed no yes", "acute", ["now"], ["q3"]),
    ("yes no no no !declined", nil, ["wish", "refused"], []),
    ("yes", nil, ["wish"], ["q2", "q3", "q4", "q5"]),
  ]

  @Test(arguments: cases.indices)
  func outcome(index: Int) throws {
    let (cells, outcome, alerts, prompts) = Self.cases[index]
    let instrument = try Samples.instrument(Samples.asqDraft)
    let result = try instrument.assess(instrument.sheet(cells))
    #expect(result.category("result")?.value == outcome.map { BandID($0) })
    #expect(result.alerts.map(\.id) == alerts)
    #expect(result.prompts == prompts)
  }

  @Test func evidenceNamesTheAnswersThatFiredTheAlert() throws {
    let instrument = try Samples.instrument(Samples.asqDraft)
    let result = try instrument.assess(instrument.sheet("no no yes yes no"))
    #expect(result.alerts.first?.items == ["q3", "q4"])
    let refused = try instrument.assess(instrument.sheet("no !declined no no !declined"))
    #expect(refused.alerts.first?.items == ["q2", "q5"])
  }

  @Test func theFifthIsLeftOutOnlyAfterFourPlainNos() throws {
    let instrument = try Samples.instrument(Samples.asqDraft)
    for cells in ["no no no", "no no no !unknown", "no no no !declined", "no no no yes", ""] {
      #expect(try instrument.isAsked(itemIndex: 4, instrument.sheet(cells)), "\(cells)")
    }
    #expect(try !instrument.isAsked(itemIndex: 4, instrument.sheet("no no no no")))
  }
}
