import Assessment
import Testing

@testable import Exchange

@Suite("Reading a dictionary's formulas")
struct LogicParserTests {
  private func field(_ name: String) -> Logic { .field(FieldReference(name)) }

  private func reason(_ text: String) -> String? {
    do throws(LogicError) {
      _ = try LogicParser.parse(text)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("Operators bind as in that system")
  func precedence() throws {
    let a = Logic.comparison(.equal, field("a"), .text("1"))
    let b = Logic.comparison(.more, field("b"), .number(2))
    let c = Logic.comparison(.different, field("c"), .text(""))
    #expect(try LogicParser.parse("[a]='1' or [b]>2 and [c]<>\"\"") == .any([a, .all([b, c])]))
    #expect(try LogicParser.parse("([a] == '1' || [b]>2) && [c]!=''") == .all([.any([a, b]), c]))
    #expect(try LogicParser.parse("NOT [a]='1' AND !([b]>2)") == .all([.not(a), .not(b)]))
    #expect(
      try LogicParser.parse("1 - 2 * -[a]^2")
        == .arithmetic(
          .minus, .number(1),
          .arithmetic(.times, .number(2), .negative(.power(field("a"), .number(2))))))
    #expect(
      try LogicParser.parse("8/4/2")
        == .arithmetic(.over, .arithmetic(.over, .number(8), .number(4)), .number(2)))
  }

  @Test("Brackets hold a field, a box, a modifier, an event")
  func references() throws {
    func reference(_ text: String) throws -> FieldReference {
      guard case .field(let reference) = try LogicParser.parse(text) else { throw LogicError("no field") }
      return reference
    }
    #expect(try reference("[ Age ]").name == "age")
    #expect(try reference("[sym(3)]").choice == "3")
    #expect(try reference("[sym(other_one)]").choice == "other_one")
    #expect(try reference("[sym(-9)]").choice == "-9")
    #expect(try reference("[q:value]").modifier == "value")
    #expect(try reference("[sym(3):checked]").modifier == "checked")
    #expect(try reference("[visit_1_arm_1][age]").company == ["age"])
    #expect(try reference("[event-name]").name == "event-name")
  }

  @Test("Remarks and line breaks are passed over, numbers may begin with a point")
  func remarks() throws {
    let text = "# ears (yes)\n[a] = .5 or # more\n  // and so on\n\t[b] >= 2."
    #expect(
      try LogicParser.parse(text)
        == .any([
          .comparison(.equal, field("a"), .number(try #require(Rational(1, over: 2)))),
          .comparison(.atLeast, field("b"), .number(2)),
        ]))
  }

  @Test("Calls keep their arguments")
  func calls() throws {
    let text = "round(sum([a], 2), 1)"
    #expect(
      try LogicParser.parse(text) == .call("round", [.call("sum", [field("a"), .number(2)]), .number(1)]))
    #expect(try LogicParser.parse("today()") == .call("today", []))
  }

  @Test(
    "What cannot be read says why",
    arguments: [
      ("", "found the end"), ("[a] =", "found the end"), ("[a", "never closed"), ("'x", "never closed"),
      ("[a] = '1' [b]", "found [b]"), ("(1 + 2", "expected ')'"), ("sum(1, 2", "expected ',' or ')'"),
      ("$('#x').prop('selected', true)", "'$' means nothing"), ("a + 1", "'a' means nothing"),
      ("1 % 2", "'%' means nothing"), ("1.2.3", "no number"), ("[a] = “1”", "means nothing"),
    ])
  func broken(text: String, words: String) {
    #expect(reason(text)?.contains(words) == true, "\(reason(text) ?? "it was read")")
  }

  @Test("Depth and length are bounded, so that no formula can exhaust the stack")
  func bounds() {
    let deep = String(repeating: "(", count: 1_500) + "1" + String(repeating: ")", count: 1_500)
    #expect(reason(deep)?.contains("nested deeper") == true)
    #expect(reason(String(repeating: "-", count: 3_000) + "1")?.contains("nested deeper") == true)
    #expect(reason(String(repeating: "not ", count: 3_000) + "1")?.contains("nested deeper") == true)
    #expect(reason(String(repeating: "2^", count: 1_500) + "2")?.contains("nested deeper") == true)
    #expect(reason(String(repeating: "1+", count: 1_000) + "1")?.contains("operators") == true)
    #expect(reason(String(repeating: "[a]='1' or ", count: 900) + "[a]='2'") == nil)
    #expect(reason(String(repeating: "x", count: 30_000))?.contains("longer") == true)
  }
}
