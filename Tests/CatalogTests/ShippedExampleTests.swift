import Assessment
import Catalog
import Testing

/// What the worked examples of a shipped instrument must show, since they alone tie its file to what was published.
@Suite("Worked examples of the shipped instruments")
struct ShippedExampleTests {
  /// Proved once; each case looks at one.
  private static let instruments: [InstrumentID: Instrument] = {
    do {
      return try Dictionary(
        InstrumentFolders.check(Shipped.instruments, hash: Shipped.hash).map { ($0.id, $0) }
      ) { first, _ in first }
    } catch {
      Issue.record("\(error)")
      return [:]
    }
  }()

  @Test("Every band is worked at its lowest and at its highest value", arguments: Shipped.instrumentNames)
  func bandEdges(name: String) throws {
    let instrument = try #require(Self.instruments[InstrumentID(name)])
    let walk = AnswerWalk(instrument)
    for score in instrument.scores {
      for band in score.bands {
        let reached = (walk.values[score.id] ?? []).filter { score.band(of: $0) == band.id }
        for edge in Set([reached.min(), reached.max()].compactMap(\.self)) {
          let isWorked = instrument.examples.contains {
            $0.expected[score.id.raw] == edge.exactText && $0.expected["\(score.id).band"] == band.id.raw
          }
          let gap = "\(name): no example states \(score.id): \(edge.exactText) and its band \(band.id)"
          #expect(isWorked, "\(gap)")
        }
        #expect(!reached.isEmpty, "\(name): no answers lead into band \(band.id) of \(score.id)")
      }
    }
  }

  @Test("Every category is worked", arguments: Shipped.instrumentNames)
  func categories(name: String) throws {
    let instrument = try #require(Self.instruments[InstrumentID(name)])
    for score in instrument.scores {
      let stated = Set(instrument.examples.compactMap { $0.expected[score.id.raw] })
      for category in score.categories ?? [] {
        #expect(stated.contains(category.raw), "\(name): no example states \(score.id): \(category)")
      }
    }
  }

  @Test("Every alert is shown to fire and to stay silent", arguments: Shipped.instrumentNames)
  func alerts(name: String) throws {
    let instrument = try #require(Self.instruments[InstrumentID(name)])
    let stated = instrument.examples.compactMap(\.alerts)
    for alert in instrument.alerts {
      #expect(stated.contains { $0.contains(alert.id) }, "\(name): no example states that \(alert.id) fires")
      #expect(
        stated.contains { !$0.contains(alert.id) }, "\(name): no example states that \(alert.id) stays silent"
      )
    }
  }

  @Test("There are instruments to look at")
  func some() { #expect(Shipped.instrumentNames.count >= 6) }
}
