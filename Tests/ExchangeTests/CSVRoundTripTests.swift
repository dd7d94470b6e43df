import Exchange
import TestSupport
import Testing

struct CSVRoundTripTests {
  private static let pieces = [
    "", "a", "1", ",", "\"", "\n", "\r", " ", "王", "é", "=", "\u{1F642}", "\"\"", "x,y",
  ]

  private static func cell(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...5, using: &random)).reduce(into: "") { cell, _ in
      cell += pieces.randomElement(using: &random) ?? ""
    }
  }

  private static func table(seed: Int) -> [[String]] {
    var random = SeededGenerator(seed: seed)
    let width = Int.random(in: 1...6, using: &random)
    return (0..<Int.random(in: 1...12, using: &random)).map { _ in
      (0..<width).map { _ in cell(&random) }
    }
  }

  /// What the writer writes is what the scanner reads, and what an independent reader reads.
  @Test(arguments: 0..<300)
  func whatIsWrittenIsReadBack(seed: Int) throws {
    let table = Self.table(seed: seed)
    var writer = CSVWriter(columns: table[0])
    for row in table.dropFirst() { writer.write(row) }
    #expect(try records(source(writer.bytes, piece: 1 + seed % 40)) == table)
    #expect(SlowCSV.records(writer.text) == table)
  }

  @Test(arguments: 0..<300)
  func otherSpellingsAreReadAlike(seed: Int) throws {
    var random = SeededGenerator(seed: seed &+ 5000)
    let lineEnd = Bool.random(using: &random) ? "\r\n" : "\n"
    let text = Self.table(seed: seed).map { row in
      row.map { cell in
        // Every cell in quotation marks is right too, as some programs write it.
        "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
      }.joined(separator: ",")
    }.joined(separator: lineEnd)
    #expect(try records(source(text, piece: 3)) == SlowCSV.records(text))
  }

  /// Bytes of any kind give records or an error; reading always ends.
  @Test(arguments: 0..<300)
  func garbageNeverTraps(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x20, 0x61, 0x31, 0x00, 0xE7, 0x8E, 0x8B, 0xFF]
    let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? 0
    }
    let (whole, pieces) = (outcome(bytes, piece: 1 << 16), outcome(bytes, piece: 1))
    #expect(whole == pieces)
  }

  private func outcome(_ bytes: [UInt8], piece: Int) -> Result<[[String]], CSVError>? {
    do {
      return .success(try records(source(bytes, piece: piece)))
    } catch let error as CSVError {
      return .failure(error)
    } catch {
      return nil
    }
  }

  @Test func cellsAreNeverAltered() {
    var writer = CSVWriter(columns: ["name"])
    writer.write(["=1+1"])
    writer.write([" x"])
    #expect(writer.text == "name\n=1+1\n\" x\"\n")
    #expect(writer.take() == Array("name\n=1+1\n\" x\"\n".utf8))
    #expect(writer.bytes.isEmpty)
  }
}
