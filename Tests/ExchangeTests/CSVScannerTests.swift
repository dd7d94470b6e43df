import Exchange
import Testing

struct CSVScannerTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a\n\n1\n\n", [["a"], ["1"]]),
    ("a,b\n,\n", [["a", "b"], ["", ""]]),
    ("a,b,\n", [["a", "b", ""]]),
    ("\"a\",\"b,c\"\n", [["a", "b,c"]]),
    ("\"say \"\"yes\"\"\",x\n", [["say \"yes\"", "x"]]),
    ("\"two\nlines\",x\r\ny,z\r\n", [["two\nlines", "x"], ["y", "z"]]),
    ("\"\"\n", [[""]]),
    ("\"\"\"\"\n", [["\""]]),
    ("\"a\"", [["a"]]),
    ("姓名,单位\n王芳,上海市/徐汇区\n", [["姓名", "单位"], ["王芳", "上海市/徐汇区"]]),
    ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}\"a\",b\n", [["a", "b"]]),
    ("a,b\r", [["a", "b"]]),
    ("", []), ("\n", []), ("\u{FEFF}", []),
  ])
  func recordsAreRead(text: String, expected: [[String]]) throws {
    for piece in [1, 2, 3, 7, 1 << 16] { #expect(try records(source(text, piece: piece)) == expected) }
  }

  @Test func linesAreCountedThroughQuotedOnes() throws {
    let scanner = CSVScanner(source("a\n\n\"x\ny\"\nb\r\n\"z\"\n"))
    var lines: [Int] = []
    while try scanner.next() { lines.append(scanner.line) }
    #expect(lines == [1, 3, 5, 6])
  }

  @Test(arguments: [
    ("a,b\n1,2\"3\n", CSVError.strayQuote(line: 2)),
    ("a,b\n\"1\"2,3\n", .strayQuote(line: 2)),
    ("a,b\n\"1\" ,3\n", .strayQuote(line: 2)),
    ("a,b\n\n1,\"2\n3,4\n", .unterminatedQuote(line: 3)),
    ("a\n\"", .unterminatedQuote(line: 2)),
    ("a\n\"x\"\"", .unterminatedQuote(line: 2)),
  ])
  func brokenQuotationIsLocated(text: String, expected: CSVError) {
    for piece in [1, 3, 1 << 16] {
      #expect(throws: expected) { try records(source(text, piece: piece)) }
    }
  }

  /// One stray mark costs its own record and nothing behind it.
  @Test func aStrayQuoteSwallowsNoFurtherLine() throws {
    let scanner = CSVScanner(source("a,b\n5\" tall,2\n3,4\n"))
    #expect(try scanner.next())
    #expect(throws: CSVError.strayQuote(line: 2)) { try scanner.next() }
    #expect(try scanner.next())
    #expect(scanner.line == 3)
    #expect(scanner.text(0) == "3")
  }

  /// “姓名” in GBK, and the marks and shapes of UTF-16.
  @Test(
    arguments: [
      ([0x69, 0x64, 0x0A, 0xD0, 0xD5, 0xC3, 0xFB, 0x0A], 2), ([0xD0, 0xD5, 0xC3, 0xFB], 1),
      ([0xFF, 0xFE, 0x61, 0x00], 1), ([0xFE, 0xFF, 0x00, 0x61], 1), ([0x61, 0x00, 0x2C, 0x00], 1),
      ([0x00, 0x61, 0x00, 0x2C], 1), ([0x61, 0x0A, 0x22, 0xC0, 0x80, 0x22], 2),
    ] as [([UInt8], Int)])
  func otherEncodingsAreRefused(bytes: [UInt8], line: Int) {
    for piece in [1, 1 << 16] {
      #expect(throws: CSVError.encoding(line: line)) { try records(source(bytes, piece: piece)) }
    }
  }

  /// 200 MB without a line end: refused after little more than the longest record, whatever is still to come.
  @Test(arguments: [UInt8(ascii: "x"), UInt8(ascii: ","), UInt8(ascii: "\"")])
  func anEndlessLineIsRefusedEarly(byte: UInt8) throws {
    var given = 0
    let scanner = CSVScanner { room in
      guard given < 200_000_000 else { return 0 }
      room.initializeMemory(as: UInt8.self, repeating: byte)
      given += room.count
      return room.count
    }
    #expect(throws: CSVError.recordTooLong(line: 1)) { try scanner.next() }
    #expect(given <= 4 * CSVScanner.longestRecord)
  }

  @Test func theLongestRecordIsTakenAndOneByteMoreIsNot() throws {
    let longest = String(repeating: "x", count: CSVScanner.longestRecord)
    #expect(try records(source("a\n" + longest + "\nb\n")) == [["a"], [longest], ["b"]])
    #expect(throws: CSVError.recordTooLong(line: 2)) { try records(source("a\nx" + longest + "\nb\n")) }
  }

  @Test func aFailingSourceFailsTheReading() {
    struct Broken: Error {}
    #expect(throws: Broken.self) { try records { _ in throw Broken() } }
  }
}
