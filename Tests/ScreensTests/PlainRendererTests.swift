import Assessment
import Testing

@testable import Screens

@Suite("Drawing screens as lines")
struct PlainRendererTests {
  @Test func colourAddsNothingButSequences() {
    let screen = CrisisScreens.stepsDone(Sample.crisis(.en, done: 2, delivery: .undelivered), in: .en)
    let plain = PlainRenderer(width: 60, colour: false).text(of: screen)
    let coloured = PlainRenderer(width: 60, colour: true).text(of: screen)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func dangerIsMarkedWithoutColour() {
    let lines = PlainRenderer(width: 40, colour: false).texts(of: .notice(Notice(.danger, "Stay.")))
    #expect(lines == ["!! Stay."])
  }

  @Test func aScoreStandsAtItsPlaceOnTheRange() {
    let renderer = PlainRenderer(width: 26, colour: false)
    let draw = { (value: Double) in renderer.texts(of: .meter(Meter(0...20, mark: .value(value)))) }
    #expect(draw(0) == ["   0", "  [#--------------------]", "   0                  20"])
    #expect(
      draw(20) == ["                      20", "  [--------------------#]", "   0                  20"])
    #expect(draw(10)[1] == "  [----------#----------]")
  }

  @Test func bandsShowTheirBoundsAndWhichHolds() {
    let bands = [Meter.Band(from: 0, "low"), Meter.Band(from: 5, "middle"), Meter.Band(from: 10, "high")]
    let at = { (value: Double) in Meter(0...12, bands: bands, mark: .value(value)).heldBands }
    #expect(at(4) == ["low"])
    #expect(at(5) == ["middle"])
    #expect(at(9) == ["middle"])
    #expect(at(10) == ["high"])
    #expect(at(12) == ["high"])
    let lines = PlainRenderer(width: 40, colour: false).texts(
      of: .meter(Meter(0...12, bands: bands, mark: .possible(4...5))))
    #expect(lines.dropFirst(3) == ["  > 0-4    low", "  > 5-9    middle", "    10-12  high"])
  }

  @Test func aTableThatDoesNotFitBecomesRecordsWithTheSameCells() {
    let table = Table(
      [.init("Case"), .init("Level"), .init("Due")], [["M3KD8-72QPA", "immediate", "35 minutes"]])
    let wide = PlainRenderer(width: 40, colour: false).texts(of: .table(table))
    let narrow = PlainRenderer(width: 24, colour: false).texts(of: .table(table))
    #expect(wide == ["Case         Level      Due", "M3KD8-72QPA  immediate  35 minutes"])
    #expect(narrow == ["M3KD8-72QPA", "  Level  immediate", "  Due    35 minutes"])
  }

  @Test func columnsOfChineseStandUnderEachOther() {
    let table = Table([.init("姓名"), .init("街道")], [["沈桂兰", "临汾路"], ["Li", "彭浦"]])
    let lines = PlainRenderer(width: 40, colour: false).texts(of: .table(table))
    #expect(lines == ["姓名    街道", "沈桂兰  临汾路", "Li      彭浦"])
  }

  @Test(arguments: 1...60)
  func nothingIsWiderThanTheTerminal(width: Int) {
    let renderer = PlainRenderer(width: width, colour: false)
    let screens = [
      CaseScreens.queue(Sample.queue(.zhHans), in: .zhHans), InterviewScreens.skipReasons(in: .en),
      InterviewScreens.question(Sample.question(.zhHans), in: .zhHans),
      CrisisScreens.panel(Sample.crisis(.en, done: 1, delivery: .nobody), in: .en),
    ]
    for line in screens.flatMap(renderer.lines) {
      #expect(TerminalColumns.count(line) <= max(20, width), "\(line)")
    }
  }

  @Test func progressLinesFitAndCount() {
    #expect(ProgressLine.text("Checking", done: 5, of: 10, width: 30) == "Checking [#######-------] 5/10")
    #expect(ProgressLine.text("Checking", done: 5, of: 10, width: 12) == "5/10")
    #expect(TerminalColumns.count(ProgressLine.text("正在检查", done: 0, of: 0, width: 40)) <= 40)
  }
}

extension PlainRenderer {
  /// The lines of a block as text alone.
  fileprivate func texts(of block: Block) -> [String] { lines(of: block).map(\.text) }
}
