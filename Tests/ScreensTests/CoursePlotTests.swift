import Assessment
import Casework
import TestSupport
import Testing

@testable import Screens

@Suite("A score drawn over time")
struct CoursePlotTests {
  private let bands = [0, 5, 10, 15, 20].map { Meter.Band(from: $0, "") }
  private let legend = Course.Legend(
    value: "value", estimate: "estimate", possible: "possible", none: "none", several: "several",
    apart: "apart")

  private func plot(_ points: [Course.Point], width: Int = 60) -> [String] {
    CoursePlot(Course(0...27, bands: bands, points, legend: legend), width: width).lines
  }

  private func point(_ day: Int, _ mark: Course.Mark, apart: String = "") -> Course.Point {
    Course.Point(CalendarDate(daysSince1970: 20_000 + day), "day \(day)", mark, "", apart: apart)
  }

  @Test(arguments: 0..<100)
  func everyValueStandsInTheRowsOfItsBandAndTimeRunsToTheRight(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let days = (0..<6).map { _ in Int.random(in: 0...400, using: &generator) }.sorted()
    let values = days.map { _ in Double(Int.random(in: 0...27, using: &generator)) }
    let scale = BandScale(0...27, bands: bands, cells: 15)
    for (day, value) in zip(days, values) {
      let lines = plot([point(0, .none), point(day, .value(value)), point(400, .none)])
      let row = try #require(lines.firstIndex { $0.contains("o") })
      let band = bands.lastIndex { value >= $0.from } ?? 0
      #expect(scale.runs[band].contains(14 - row), "\(value) in row \(row)")
      #expect(!lines[row].contains("+"), "never on a cut")
      let column = Array(lines[row]).firstIndex(of: "o") ?? 0
      #expect(abs(Double(column - 5) / 51 - Double(day) / 400) < 0.05, "day \(day) in column \(column)")
    }
  }

  @Test func whatIsNotOneLineIsPartedBetweenTheTwo() throws {
    let lines = plot([
      point(0, .value(3)), point(200, .value(3), apart: "by telephone"), point(400, .value(3)),
    ])
    let row = try #require(lines.first { $0.contains("o") })
    let marks = row.filter { "o:".contains($0) }
    #expect(String(marks) == "o:oo")
    #expect(lines.prefix(15).allSatisfy { $0.contains(":") })
  }

  @Test func theSameDayAndValueIsMarkedAsSeveral() {
    let lines = plot([point(0, .value(3)), point(0, .value(3)), point(9, .estimate(8))])
    #expect(lines.contains { $0.contains("*") } && lines.contains { $0.contains("~") })
  }

  @Test func whatIsPossibleSpansItsRowsAndNothingStandsOnTheAxis() {
    let lines = plot([point(0, .possible(0...27)), point(5, .none)])
    #expect(lines.prefix(15).allSatisfy { line in line.dropFirst(4).contains("|") })
    #expect(lines[15].contains("x"))
  }

  @Test func wordsComeFirstForAReaderOfLinesAndTheDrawingFirstOnAScreen() {
    let course = Course(0...27, bands: bands, [point(0, .value(3)), point(9, .value(8))], legend: legend)
    let read = PlainRenderer(width: 60, colour: false).lines(of: .course(course)).map(\.text)
    let seen = PlainRenderer(width: 60, colour: false, drawsFirst: true).lines(of: .course(course)).map(
      \.text)
    #expect(read.first?.hasPrefix("day 0") == true)
    #expect(seen.first?.hasPrefix("27 |") == true)
    #expect(Set(read) == Set(seen))
  }

  @Test(arguments: 20...100)
  func nothingIsWiderThanTheWindow(width: Int) {
    let points = [point(0, .value(3)), point(90, .possible(1...9), apart: "x")]
    let course = Course(0...27, bands: bands, points, legend: legend)
    let lines = PlainRenderer(width: width, colour: false).lines(of: .course(course)).map(\.text)
    for line in lines { #expect(TerminalColumns.count(line) <= width, "\(line)") }
  }
}
