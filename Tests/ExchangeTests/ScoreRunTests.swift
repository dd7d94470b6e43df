import Assessment
import Exchange
import TestSupport
import Testing

struct ScoreRunTests {
  private func scored(
    _ instrument: Instrument, _ text: String, as format: ScoreFormat = .json, piece: Int = 1 << 16
  ) throws -> [String] {
    var run = try ScoreRun(of: instrument, as: format, reading: source(text, piece: piece))
    var output: [UInt8] = []
    _ = try run.run { output.append(contentsOf: $0) }
    return String(decoding: output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }

  private static let header = "id,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10\n"

  @Test func aCompleteRowIsWrittenAsTheContractSays() throws {
    let lines = try scored(Samples.mood(), Self.header + "83732,2,2,2,2,0,0,0,0,1,0\n")
    #expect(
      lines == [
        #"{"row":1,"id":"83732","instrument":"mood","version":"1.0.0","scores":{"#
          + #""total":{"value":9,"min":9,"max":9,"band":"mild","certain":true,"prorated":false,"missing":[]},"#
          + #""core":{"value":2,"min":2,"max":2,"band":null,"certain":true,"prorated":false,"missing":[]},"#
          + #""symptoms":{"value":5,"min":5,"max":5,"band":null,"certain":true,"prorated":false,"missing":[]},"#
          + #""syndrome":{"value":"major","possible":["major"],"certain":true,"missing":[]}},"#
          + #""alerts":[{"id":"thoughts-of-death","level":"urgent","item":"q9"}]}"#
      ])
  }

  /// Four of eight answered at 1 and one unknown: 4 / 8 × 9 = 4.5, half away from zero; 4 to 7 is possible.
  @Test func aGapIsNamedAndNeverZero() throws {
    let lines = try scored(Samples.mood(), Self.header + "1,1,1,1,1,!unknown,0,0,0,0,0\n")
    let gap = #""missing":[{"item":"q5","reason":"unknown"}]"#
    #expect(
      lines[0].contains(
        #""total":{"value":5,"min":4,"max":7,"band":"mild","certain":false,"prorated":true,\#(gap)}"#))
    #expect(
      lines[0].contains(#""symptoms":{"value":null,"min":0,"max":1,"band":null,"certain":false,"#))
    #expect(
      lines[0].hasSuffix(
        #""syndrome":{"value":"none","possible":["none"],"certain":true,\#(gap)}},"alerts":[]}"#))
  }

  @Test func anEmptyRowIsScoredAsNotAsked() throws {
    let lines = try scored(Samples.mood(), Self.header + ",,,,,,,,,,\n")
    let gaps = (1...9).map { #"{"item":"q\#($0)","reason":"not-asked"}"# }.joined(separator: ",")
    #expect(lines[0].hasPrefix(#"{"row":1,"id":"","instrument""#))
    #expect(
      lines[0].contains(
        #""total":{"value":null,"min":0,"max":27,"band":null,"certain":false,"prorated":false,"missing":[\#(gaps)]}"#
      ))
    #expect(lines[0].contains(#""possible":["none","other","major"],"certain":false"#))
  }

  @Test func aScoreThatDoesNotApplySaysSo() throws {
    let text = "sex,age,q1,q4,q5\nmale,59,2,3,70.25\nfemale,60,2,3,70.5\n,,2,3,1\n"
    let lines = try scored(Samples.kinds(), text)
    #expect(lines[0].hasPrefix(#"{"row":1,"id":null,"#))
    #expect(lines[0].contains(#""weight":{"value":70.25,"min":70.25,"#))
    #expect(
      lines[0].contains(
        #""women":{"value":null,"min":null,"max":null,"band":null,"certain":true,"prorated":false,"#
          + #""applies":false,"missing":[]}"#))
    #expect(lines[0].contains(#""old":{"value":0,"#))
    #expect(lines[1].contains(#""women":{"value":5,"min":5,"max":5,"#))
    #expect(lines[1].contains(#""old":{"value":1,"#))
    #expect(lines[2].contains(#""old":{"value":null,"min":0,"max":1,"#))
  }

  @Test func csvHasTwoColumnsPerScore() throws {
    let text = Self.header + "\"a,b\",2,2,2,2,0,0,0,0,1,0\n7,0,0,0,0,0,0,0,0,,\n8,1,,,,,,,,,\n"
    #expect(
      try scored(Samples.mood(), text, as: .csv) == [
        "row,id,total,total.band,core,core.band,symptoms,symptoms.band,syndrome,syndrome.band,alerts",
        "1,\"a,b\",9,mild,2,,5,,major,,thoughts-of-death", "2,7,0,minimal,0,,,,none,,", "3,8,,,,,,,,,",
      ])
  }

  @Test func textIsAlignedAndNamesWhatIsMissing() throws {
    let text = Self.header + "A1,2,2,2,2,0,0,0,0,1,0\nA2,0,0,0,0,0,0,0,,0,0\n"
    #expect(
      try scored(Samples.mood(), text, as: .text) == [
        "row     id            total                    core   symptoms  syndrome",
        "1       A1            9 mild                   2      5         major     "
          + "! thoughts-of-death (urgent)",
        "2       A2            ~0 minimal               0      0..1      none      missing q8 not-asked",
      ])
  }

  /// What a terminal obeys does not get there from a file.
  @Test func controlCharactersOfAFileStayOutOfText() throws {
    let lines = try scored(Samples.mood(), "id,q1\n\u{1B}[31m,1\n", as: .text)
    #expect(!lines[1].contains("\u{1B}"))
  }

  @Test func anIdentifierIsEscaped() throws {
    let lines = try scored(Samples.mood(), "id,q1\n\"a\"\"\\\n王\",1\n")
    #expect(lines[0].hasPrefix(#"{"row":1,"id":"a\"\\\n王","instrument""#))
  }

  @Test func otherColumnsAreIgnoredAndNamed() throws {
    let run = try ScoreRun(
      of: Samples.mood(), as: .csv, reading: source("name,id,q1,Q2,sex,age,note\n"))
    #expect(run.ignoredColumns == ["name", "Q2", "note"])
  }

  @Test func aFileWithoutItemsIsRefused() throws {
    let mood = try Samples.mood()
    #expect(throws: CSVError.noItemColumn(instrument: "mood")) {
      try ScoreRun(of: mood, as: .csv, reading: source("id,a,b\n1,2,3\n"))
    }
    #expect(throws: CSVError.empty) { try ScoreRun(of: mood, as: .csv, reading: source("")) }
  }

  /// What comes before a bad cell is written, nothing after it.
  @Test func aBadCellStopsTheRun() throws {
    let mood = try Samples.mood()
    var run = try ScoreRun(of: mood, as: .csv, reading: source("id,q1,q2\n1,0,0\n2,0,4\n3,0,0\n"))
    var output: [UInt8] = []
    #expect(throws: CSVError.cell(line: 3, column: "q2", expected: mood.items[1].response.answers)) {
      try run.run { output.append(contentsOf: $0) }
    }
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[1].hasPrefix("1,1,"))
  }

  @Test(arguments: ["4", "-1", "1.5", "x", "!", "!Declined", "!not-asked", "１", "00 1"])
  func whatIsNoAnswerIsRefused(cell: String) throws {
    let mood = try Samples.mood()
    #expect(throws: CSVError.self) { try scored(mood, "q1\n\(cell)\n") }
  }

  @Test func aSinkThatFailsFailsTheRun() throws {
    struct Full: Error {}
    var run = try ScoreRun(of: Samples.mood(), as: .csv, reading: source("q1\n1\n"))
    #expect(throws: Full.self) { try run.run { _ in throw Full() } }
  }

  /// A row scored from memory reads as it does when it is scored anew, whatever came before it.
  @Test(arguments: 0..<20)
  func repeatedRowsReadAlike(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let mood = try Samples.mood()
    let cells = ["0", "1", "2", "3", "", "!declined", "!unknown", "\"1\"", " 2"]
    let rows = (0..<400).map { _ in
      // Few columns vary, so that many rows repeat.
      (1...9).map { $0 % 4 == 0 ? cells.randomElement(using: &random) ?? "" : "0" }.joined(separator: ",")
    }
    let header = "q1,q2,q3,q4,q5,q6,q7,q8,q9\n"
    for format in ScoreFormat.allCases {
      let together = try scored(mood, header + rows.joined(separator: "\n"), as: format, piece: 100)
      for (index, row) in rows.enumerated() where index % 37 == 0 {
        let alone = try scored(
          mood, header + String(repeating: "0,0,0,0,0,0,0,0,0\n", count: index) + row, as: format)
        #expect(together.last != nil)
        #expect(together[format == .json ? index : index + 1] == alone.last)
      }
    }
  }

  /// Rows of one result, one by one, as an interview prints them.
  @Test func theWriterWritesWhatTheRunWrites() throws {
    let mood = try Samples.mood()
    var sheet = AnswerSheet(for: mood)
    for index in 0..<9 { sheet[index] = .answer(.choice(index % 4)) }
    for format in ScoreFormat.allCases {
      let writer = ScoreWriter(of: mood, as: format)
      let text = Self.header + "x,0,1,2,3,0,1,2,3,0,\n"
      let run = try scored(mood, text, as: format).joined(separator: "\n") + "\n"
      #expect(writer.header + writer.line(row: 1, id: "x", mood.assess(sheet)) == run)
    }
  }

  /// Output leaves in pieces; memory holds one of them and never the file.
  @Test func aLongFileLeavesInPieces() throws {
    let mood = try Samples.mood()
    let row = Array("17,0,1,2,3,0,1,2,3,0,0\n".utf8)
    let header = Array(Self.header.utf8)
    var (given, largest, total) = (0, 0, 0)
    var run = try ScoreRun(of: mood, as: .json) { room in
      let piece = given == 0 ? header : Array(repeating: row, count: 100).flatMap { $0 }
      given += 1
      guard given <= 301 else { return 0 }
      room.copyBytes(from: piece)
      return piece.count
    }
    let rows = try run.run { piece in
      largest = max(largest, piece.count)
      total += piece.count
    }
    #expect(rows == 30_000)
    #expect(largest < 1 << 19)
    #expect(total > 20 * largest)
  }
}
