import Testing

@Suite("Slips in the writing of a file")
struct BrokenYAMLTests {
  static let slips = [
    Broken("minutes: 4", "minutes:\t4", "a tab; indent and separate with spaces"),
    Broken("minutes: 4", "minutes: 4\r", "a carriage return; end lines with LF alone"),
    Broken("minutes: 4", "minutes: &four 4", "anchors and aliases are not allowed; write the value out"),
    Broken(
      "minutes: 4", "minutes: !!int 4", "tags are not allowed; put quotes around a text that starts with '!'"),
    Broken(
      "minutes: 4", "minutes: 4\nminutes: 5", "key 'minutes' stands more than once in one mapping; keep one"),
    Broken(
      "q5: \"!declined\"", "q5: !declined",
      "not valid YAML: while scanning a tag (line 71), did not find expected whitespace or line break, column 35; "
        + "put quotes around a text that starts with '!'"),
    Broken(
      "q5: \"!declined\"", "q1: \"!declined\"", "key 'q1' stands more than once in one mapping; keep one"),
    Broken(
      "measures: what", "measures: what: what",
      "not valid YAML: mapping values are not allowed in this context, column 15"),
    Broken(
      "values: [0, 1, 2, 3]}", "values: [0, 1, 2, 3}",
      "not valid YAML: while parsing a flow sequence (line 15), did not find expected ',' or ']', column 45"),
    Broken(
      "  - {id: q2, response: points}", "   - {id: q2, response: points}",
      "not valid YAML: while parsing a block collection (line 23), did not find expected '-' indicator, column 4"
    ),
  ]

  @Test("Each is told at its line, and nothing else", arguments: slips)
  func slip(_ slip: Broken) throws { try slip.check() }
}
