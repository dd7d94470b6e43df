import TestSupport
import Testing

@testable import Screens

@Suite("Where values lie between drawn cuts")
struct BandScaleTests {
  private let bands = [0, 5, 10, 15, 20].map { Meter.Band(from: $0, "") }

  @Test(arguments: 9...70)
  func everyValueLiesInItsBandAndNeverOnACut(cells: Int) {
    let scale = BandScale(0...27, bands: bands, cells: cells)
    for value in 0...27 {
      let band = bands.lastIndex { Double(value) >= $0.from } ?? 0
      let cell = scale.cell(Double(value))
      #expect(!scale.cuts.contains(cell))
      guard cells >= 10 else { continue }
      #expect(scale.runs[band].contains(cell), "\(value) of \(cells)")
    }
  }

  @Test(arguments: 0..<200)
  func runsAndCutsFillTheCells(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let top = Double(Int.random(in: 8...200, using: &generator))
    let starts = Set((0..<4).map { _ in Double(Int.random(in: 1..<Int(top), using: &generator)) }).sorted()
    let cells = Int.random(in: 1...80, using: &generator)
    let scale = BandScale(0...top, bands: ([0] + starts).map { Meter.Band(from: $0, "") }, cells: cells)
    #expect(scale.runs.map(\.count).reduce(0, +) + scale.cuts.count == cells)
    #expect(scale.runs.allSatisfy { !$0.isEmpty })
    var last = 0
    for value in stride(from: 0, through: top, by: 1) {
      #expect(scale.cell(value) >= last)
      last = scale.cell(value)
    }
    #expect(scale.runs.last?.contains(last) == true)
  }

  @Test func brokenValuesLieOnTheRangeToo() {
    let scale = BandScale(0...1, bands: [.init(from: 0, ""), .init(from: 0.5, "")], cells: 21)
    #expect(scale.cuts == [10])
    #expect(scale.cell(0) == 0)
    #expect(scale.cell(0.49) == 9)
    #expect(scale.cell(0.5) == 11)
    #expect(scale.cell(1) == 20)
  }
}
