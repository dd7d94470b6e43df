import Assessment
import TestSupport
import Testing

@testable import Exchange

@Suite("JSON in")
struct JSONReaderTests {
  private func value(_ text: String) throws(JSONError) -> JSONValue {
    try JSONReader.value(of: Array(text.utf8))
  }

  @Test("Numbers keep their digits")
  func numbers() throws {
    #expect(try value("0.1") == .number("0.1"))
    #expect(try value("1.10").asNumber == Rational(11, over: 10))
    #expect(try value("-2.5e2").asNumber == -250)
    #expect(try value("25E-1").asNumber == Rational(5, over: 2))
    #expect(try value("99999999999999999999").asNumber == nil)
  }

  @Test(
    "Texts",
    arguments: [
      (#""a\n\"\\\/b""#, "a\n\"\\/b"), (#""\u6696\u5FC3""#, "暖心"), (#""\ud83d\ude00""#, "😀"), ("\"暖\"", "暖"),
    ])
  func texts(_ json: String, _ text: String) throws { #expect(try value(json) == .text(text)) }

  @Test(
    "What is no JSON says where",
    arguments: [
      ("{\"a\": 1,}", 1), ("[1, 2", 1), ("\n\n{\"a\" 1}", 3), ("01", 1), ("1.", 1), ("-", 1), ("\"\\x\"", 1),
      ("\"\\ud800\"", 1), ("\"\t\"", 1), ("[1]\n2", 2), ("nul", 1), ("{\"a\":1,\n\"a\":2}", 2), ("'a'", 1),
      ("1e", 1),
    ])
  func errors(_ json: String, _ line: Int) {
    let error = #expect(throws: JSONError.self) { try value(json) }
    #expect(error?.line == line)
  }

  @Test("Bytes that are no UTF-8 are refused")
  func encoding() {
    #expect(throws: JSONError.self) { try JSONReader.value(of: [0x22, 0xFF, 0x22]) }
  }

  @Test("What is written is read again, indented or not", arguments: 0..<200)
  func roundTrip(_ seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let value = Self.value(depth: 4, &random)
    #expect(try JSONReader.value(of: value.bytes()) == value)
    #expect(try JSONReader.value(of: value.bytes(isIndented: false)) == value)
  }

  private static func value(depth: Int, _ random: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &random) {
    case 0: return .null
    case 1: return .truth(Bool.random(using: &random))
    case 2: return .number(["0", "-1", "12.50", "1e5", "0.001"].randomElement(using: &random) ?? "0")
    case 3: return .text(["", "暖心", "a\"b\\", "\n\t\u{1}", "😀"].randomElement(using: &random) ?? "")
    case 4:
      return .list(
        (0..<Int.random(in: 0...3, using: &random)).map { _ in Self.value(depth: depth - 1, &random) })
    case _:
      var object = JSONObject()
      for index in 0..<Int.random(in: 0...3, using: &random) {
        object.add("k\(index)\"", Self.value(depth: depth - 1, &random))
      }
      return .object(object)
    }
  }
}
