import Testing

@Suite("Slips among the words")
struct BrokenPackTests {
  private static func en(_ old: String, _ new: String, at place: String? = nil, _ message: String) -> Broken {
    Broken(old, new, at: place, in: "en.yaml", message)
  }

  static let strings = [
    en("title: A title\n", "", at: "instrument: trial", "title is missing"),
    en(
      "introduction: A word before\n", "introduction:\n", at: "introduction:",
      "introduction: must be a text, not empty"),
    en(
      "  q2: {ask: \"How is it?\", label: Second}\n", "", at: "q1: {",
      "item 'q2' is missing; add its ask and label"),
    en("q2: {ask: \"How is it?\", label: Second}", "q2: {label: Second}", "item 'q2': ask is missing"),
    en(
      "q2: {ask: \"How is it?\", label: Second}", "q2: {ask: \"How is it?\", labels: Second}",
      "items.q2: unknown key 'labels'; did you mean 'label'?"),
    en(
      "q2: {ask: \"How is it?\", label: Second}", "q2: {ask: \" \", label: Second}",
      "items.q2.ask: is blank; write it, or leave the key out where it is not needed"),
    en("  q2: {ask", "  q22: {ask", "item 'q22' is not in the instrument; did you mean 'q2'?"),
    en(
      "  q2: {ask", "  q77: {ask: \"What?\", label: Another}\n  q2: {ask",
      "item 'q77' is not in the instrument; remove it"),
    en("{0: none, 1: some, 4: all}", "{0: none, 1: some}", at: "uneven", "response 'uneven': '4' is missing"),
    en(
      "{0: none, 1: some, 4: all}", "{0: none, 1: some, 2: all}", at: "uneven",
      "response 'uneven': '2' is not in the instrument; did you mean '4'?"),
    en(
      "{0: none, 1: some, 4: all}", "{0: none, 1: some, 4: all, 5: too many}",
      "response 'uneven': '5' is not in the instrument; remove it"),
    en("{yes: \"Yes\", no: \"No\"}", "{yes: \"Yes\"}", "response 'answer': 'no' is missing"),
    en("  hours: {unit: hours}\n", "", at: "  points: {", "response 'hours' is missing; add words for unit"),
    en(
      "  hours: {unit: hours}\n", "  hours: {unit: hours}\n  time: {unit: h}\n", at: "time:",
      "response 'time' is not in the instrument, or needs no words; remove it"),
    en("total: Total, ", "", at: "scores:", "score 'total' is missing"),
    en(
      "total: Total, ", "totl: Total, ", at: "scores:",
      "score 'totl' is not in the instrument; did you mean 'total'?"),
    en("middle: Middle, ", "", at: "  total:", "bands of 'total': 'middle' is missing"),
    en("alerts: {danger: Danger}\n", "", at: "instrument: trial", "alert 'danger' is missing"),
    en(
      "alerts: {danger: Danger}", "alerts: {danger: Danger, other: Other}",
      "alert 'other' is not in the instrument; remove it"),
    Broken(
      "label: Fifth", "label: [Fifth]", in: "zh-Hans.yaml", "items.q5.label: must be a text, not a list"),
    Broken("short: Trial\n", "", at: "instrument: trial", in: "zh-Hans.yaml", "short is missing"),
  ]

  static let head = [
    en(
      "wording: project", "wording: publisher",
      "wording: publisher needs a source: which publication, which version"),
    en(
      "wording: project", "wording: project\nsource: a book", at: "source: a book",
      "source belongs to wording: publisher; our own words have none"),
    en("wording: project", "wording: ours", "wording 'ours' is unknown; use publisher, project, none"),
    en("wording: project\n", "", at: "format: 1", "key 'wording' is missing"),
    en("language: en", "language: zh-Hans", "language: must be 'en' as the file's name says, not 'zh-Hans'"),
    en(
      "instrument: trial", "instrument: trail",
      "the pack names the instrument 'trail', it stands beside 'trial'"),
    en("complete: true", "complete: yes", "complete: must be one of true, false, not 'yes'"),
    en("format: 1", "format: 1.0", "format: must be a whole number, not '1.0'"),
    en(
      "wording: project", "wording: publisher\nsource: a book\nsource-digest: abc", at: "source-digest",
      "source-digest is no BLAKE2b-256 digest of 64 hexadecimal digits"),
  ]

  @Test("Each is told at its line, and nothing else", arguments: strings + head)
  func slip(_ slip: Broken) throws { try slip.check() }

  @Test("A skeleton has no questions: each that it has is told")
  func skeleton() throws {
    let text = SoundFolder.pack("en").replacing("wording: project", with: "wording: none")
    let complaints = try SoundFolder.complaints(["en.yaml": text])
    #expect(complaints.count == 11)
    #expect(
      complaints.first
        == "Instruments/trial/en.yaml:17: item 'q1' has a question, but the pack says that it has no wording; remove "
        + "the question, or say whose words these are")
  }

  @Test("A pack that does not claim to be complete may lack strings, but not have strange ones")
  func unfinished() throws {
    let text = SoundFolder.pack("en").replacing("complete: true", with: "complete: false")
      .replacing("title: A title\n", with: "")
    #expect(try SoundFolder.complaints(["en.yaml": text]) == [])
    let strange = text.replacing("  q2: {ask", with: "  q77: {ask: \"What?\", label: Another}\n  q2: {ask")
    #expect(try SoundFolder.complaints(["en.yaml": strange]).count == 1)
  }
}
