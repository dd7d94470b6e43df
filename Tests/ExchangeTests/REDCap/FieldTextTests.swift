import Testing

@testable import Exchange

@Suite("Labels without markup")
struct FieldTextTests {
  @Test(
    "Tags go, text stays",
    arguments: [
      ("plain words", "plain words"),
      ("<b>How</b> <i class=\"x > y\">are</i> you?", "How y\">are you?"),
      ("<div class=\"rich-text\"><p>One</p><p>Two</p></div>", "One\nTwo"),
      ("a<br>b<BR/>c", "a\nb\nc"),
      ("less <5 and <0.5, x<y: <5th percentile", "less <5 and <0.5, x<y: <5th percentile"),
      ("a<c and d>e", "a<c and d>e"),
      ("<<b>x</b>>", "<x>"),
      ("score < 5 or > 7", "score < 5 or > 7"),
      ("an open < end", "an open < end"),
      ("a <!-- remark --> b", "a b"),
      ("<style>p { color: red }</style>Text<script>alert(1)</script>", "Text"),
      ("<table><tr><td>left</td><td>right</td></tr></table>", "left right"),
      ("&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39; &#x4F60;&nbsp;&rsquo;", "<b> & \"x\" 'y' 你 ’"),
      ("AT&T; R&D &unknown; &", "AT&T; R&D &unknown; &"),
      ("  many \t blanks\u{A0}here \r\n\r\n next ", "many blanks here\nnext"),
      ("bell\u{7} and \u{202E}turned\u{FEFF}", "bell and turned"),
      ("", ""),
    ])
  func plain(raw: String, expected: String) {
    #expect(FieldText.plain(raw) == expected)
  }

  @Test("Short texts stay; long ones are cut at a word, Chinese ones sooner")
  func short() {
    #expect(FieldText.short("A few\nwords") == "A few words")
    let long = FieldText.short("How often have you been bothered by feeling down, depressed or hopeless?")
    #expect(long == "How often have you been bothered by feeling…")
    #expect(FieldText.short(String(repeating: "心", count: 30)) == String(repeating: "心", count: 24) + "…")
    #expect(FieldText.short(String(repeating: "x", count: 60)).count == 49)
  }

  @Test("Names become legal, tell fields apart, and are given out once")
  func names() {
    var names = FieldNames()
    #expect(names.name(for: "pain_now") == "pain-now")
    #expect(names.name(for: "Pain__Now_") == "pain-now-2")
    #expect(names.name(for: "age") == "age-field")
    #expect(names.name(for: "2nd_visit") == "f-2nd-visit")
    #expect(names.name(for: "问题") == "field")
    let long = "diagnosis_ca_significant_inhalation_exposure_history_explanation"
    #expect(names.name(for: long + "_other") == "exposure-history-explanation-other")
    #expect(names.name(for: long + "_x_other") == "exposure-history-explanation-x-other")
    let one = String(repeating: "a", count: 60)
    #expect(names.name(for: one).utf8.count == 40)
    #expect(names.name(for: one).hasSuffix("-2") && names.name(for: one).hasSuffix("-3"))
  }
}
