import Testing

@Suite("Slips at the head of an instrument")
struct BrokenHeadTests {
  @Test("The folder itself is sound")
  func sound() throws { #expect(try SoundFolder.complaints() == []) }

  static let slips = [
    Broken("format: 1\n", "format: 2\n", "format: format 2 is not known; this program reads format 1"),
    Broken("format: 1\n", "format: one\n", "format: must be a whole number, not 'one'"),
    Broken("format: 1\n", "", at: "id: trial", "key 'format' is missing"),
    Broken(
      "id: trial\n", "id: My Trial\n",
      "id 'My Trial' is no name: lower-case letters, digits and inner hyphens, a letter first"),
    Broken("version: 1.0.0", "version: 1.0", "version: must be a version such as 1.0.0, not '1.0'"),
    Broken(
      "measures: what can go wrong", "measures: \"  \"",
      "measures: is blank; write it, or leave the key out where it is not needed"),
    Broken(
      "recall: P2W", "recall: two weeks",
      "recall 'two weeks' is no period; use now, lifetime, since-last, or a duration such as P2W or P30D"),
    Broken("recall: P2W", "recal: P2W", "unknown key 'recal'; did you mean 'recall'?"),
    Broken("recall: P2W\n", "", at: "format: 1", "key 'recall' is missing"),
    Broken(
      "direction: higher-is-worse", "direction: higher-is-bad",
      "direction 'higher-is-bad' is unknown; use higher-is-worse, higher-is-better, none"),
    Broken("minutes: 4", "minutes: four", "minutes: must be a whole number, not 'four'"),
    Broken("minutes: 4", "minutes: yes", "minutes: must be a whole number, not 'yes'"),
    Broken("minutes: 4", "minutes: 0", "minutes is the typical length, from 1 to 600, not 0"),
    Broken("[interviewer, self]", "interviewer", at: "modes:", "modes: must be a list, not a text"),
    Broken(
      "[interviewer, self]", "[interviewer, phone]", at: "modes:",
      "mode 'phone' is unknown; use interviewer, self"),
    Broken(
      "fit: {age: 18,", "fit: {age: 180,", "fit: age is the lowest age in years, from 0 to 120, not 180"),
    Broken("fit: {age: 18,", "fit: {ages: 18,", "fit: unknown key 'ages'; did you mean 'age'?"),
    Broken(
      "bereaved: true, ", "", at: "fit:", "fit: since-loss means something only beside bereaved: true"),
    Broken(
      "since-loss: P6M", "since-loss: half a year", "fit: since-loss 'half a year' is no period such as P6M"),
    Broken("bereaved: true", "bereaved: yes", "fit.bereaved: must be one of true, false, not 'yes'"),
    Broken("holder: nobody, ", "", at: "licence:", "licence: key 'holder' is missing"),
    Broken(
      "terms: free", "terms: \"\"", at: "licence:",
      "licence.terms: is blank; write it, or leave the key out where it is not needed"),
    Broken(
      "figure: bands, source: made up, ", "figure: bands, ", at: "figure: bands",
      "'bands' has no source; name where it was read, or say that none was found"),
    Broken(
      "figure: bands, source: made up, verified: true", "figure: bands, source: made up",
      "'bands' does not say whether its source was checked; add verified: true or false"),
    Broken(
      "codes: {loinc: 44249-1}", "codes: {loinc: 44249-2}",
      "'44249-2' is no LOINC code: its check digit does not fit, so a digit is wrong"),
    Broken(
      "codes: {loinc: 44249-1}", "codes: {loinc: 44249}",
      "'44249' is no LOINC code; those are digits, a hyphen and a check digit"),
    Broken(
      "version: 1.0.0", "version: 1.0.0\nvariant-of: trial", at: "variant-of",
      "variant-of names this instrument itself; name the one that it is another coding of"),
    Broken(
      "version: 1.0.0", "version: 1.0.0\nfollow-up: trial", at: "follow-up",
      "unknown key 'follow-up'; known here: format, id, version, measures, recall, direction, minutes, modes, "
        + "licence, sources, responses, items, scores, alerts, examples, fit, codes, variant-of"),
  ]

  @Test("Each is told at its line, and nothing else", arguments: slips)
  func slip(_ slip: Broken) throws { try slip.check() }
}
