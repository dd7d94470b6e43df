import Exchange
import Testing

struct CSVHeaderTests {
  private func header(_ text: String) throws -> CSVHeader { try CSVHeader(reading: CSVScanner(source(text))) }

  @Test func namesAreFoundByName() throws {
    let header = try header("id, q1 ,q2\n")
    #expect(header.names == ["id", "q1", "q2"])
    #expect(header["q1"] == 1)
    #expect(header["q3"] == nil)
    #expect(try header.require("q2") == 2)
    #expect(throws: CSVError.missingColumn("q3")) { try header.require("q3") }
    #expect(throws: CSVError.unknownColumn("q2")) { try header.refuseColumns(except: ["id", "q1"]) }
  }

  @Test func aColumnNamedTwiceIsRefused() {
    #expect(throws: CSVError.duplicateColumn("q1")) { try header("q1,q2,q1\n") }
    #expect(throws: CSVError.empty) { try header("") }
    #expect(throws: CSVError.empty) { try header("\n\n") }
  }

  @Test func aRowOfAnotherWidthIsRefused() throws {
    let scanner = CSVScanner(source("a,b\n1\n"))
    let header = try CSVHeader(reading: scanner)
    _ = try scanner.next()
    #expect(throws: CSVError.cellCount(line: 2, expected: 2, found: 1)) { try header.check(scanner) }
  }

  /// An error is one line that says where, and never repeats a cell.
  @Test(arguments: [
    CSVError.empty, .encoding(line: 7), .recordTooLong(line: 7), .unterminatedQuote(line: 7),
    .strayQuote(line: 7), .cellCount(line: 7, expected: 3, found: 4), .unknownColumn("q77"),
    .duplicateColumn("q77"), .missingColumn("q77"), .noItemColumn(instrument: "phq-7"),
    .cell(line: 7, column: "q9", expected: "0 to 3"), .duplicateRow(line: 7, column: "name"),
  ])
  func everyErrorIsOneLineThatSaysWhere(error: CSVError) {
    let text = error.description
    #expect(!text.contains("\n"))
    #expect(text.contains("7") || error == .empty)
  }
}
