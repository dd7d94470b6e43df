import Exchange
import Testing

struct JSONLineTests {
  @Test func keysStandInTheOrderOfAdding() {
    var line = JSONLine()
    line.add("row", 1)
    line.add("member", "7K2QX-9M4TD")
    line.add("overdue", false)
    line.add("due", nil as String?)
    line.add("level", nil as Int?)
    line.add("shared", nil as Bool?)
    line.add("value", number: "2.25")
    line.add("low", number: nil)
    line.add("names", ["a", "b\"c"])
    line.add("none", [String]())
    #expect(
      line.text == #"{"row":1,"member":"7K2QX-9M4TD","overdue":false,"due":null,"level":null,"shared":null,"#
        + #""value":2.25,"low":null,"names":["a","b\"c"],"none":[]}"#)
  }

  @Test func objectsNest() {
    var evidence = JSONLine()
    evidence.add("item", "q9")
    var line = JSONLine()
    line.add("evidence", [evidence, JSONLine()])
    line.add("first", evidence)
    line.add("nothing", [JSONLine]())
    #expect(line.text == #"{"evidence":[{"item":"q9"},{}],"first":{"item":"q9"},"nothing":[]}"#)
    #expect(JSONLine().text == "{}")
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("王芳", #""王芳""#), (#"a\b"#, #""a\\b""#), ("a\"b", #""a\"b""#),
    ("a\nb\r\tc", #""a\nb\r\tc""#), ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""),
    ("\u{1F642}", "\"\u{1F642}\""),
  ])
  func textsAreEscaped(text: String, expected: String) {
    var line = JSONLine()
    line.add("k", text)
    #expect(line.text == "{\"k\":\(expected)}")
  }
}
