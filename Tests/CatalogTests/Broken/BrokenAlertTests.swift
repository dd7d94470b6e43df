import Testing

@Suite("Slips among the alerts and examples")
struct BrokenAlertTests {
  static let alerts = [
    Broken(
      "when: q5,", "when: q1 >= 4,", "column 4 of the expression: 'q1 >= 4' never holds: q1 takes 0, 1, 2, 3"),
    Broken(
      "when: q5,", "when: q5 and not q5,",
      "alert 'danger' would never fire: its condition cannot hold, whatever is answered"),
    Broken(
      "when: q5,", "when: total >= 10,",
      "alert 'danger' would never fire: its condition cannot hold; even with {rest: 3} it comes to 9 >= 10"),
    Broken(
      "when: q5,", "when: total >= 0,",
      "alert 'danger' would always fire: its condition cannot fail; even with {rest: 0} it comes to 0 >= 0"),
    Broken(
      "when: q5,", "when: age >= 60,",
      "alert 'danger' rests on no item; an alert needs an answer that fires it"),
    Broken(
      "when: q5,", "when: q55,", "column 1 of the expression: 'q55' is no item or score; did you mean 'q5'?"),
    Broken("when: q5, ", "", at: "id: danger", "alerts[1]: key 'when' is missing"),
    Broken("level: urgent", "level: high", "level 'high' is unknown; use attention, urgent, immediate"),
    Broken("kind: self-harm", "kind: selfharm", "kind 'selfharm' is unknown; use self-harm, harm-others"),
    Broken(
      "kind: self-harm, source: made up", "kind: self-harm",
      "alert 'danger' has no source; name where it was read, or say that none was found"),
    Broken(
      "alerts:\n",
      "alerts:\n  - {id: danger, when: q1 >= 1, level: urgent, kind: self-harm, source: x, verified: true}\n",
      at: "when: q5", "alert 'danger' stands twice; first on line 65"),
  ]

  static let examples = [
    Broken(
      "{total: 1, total.band: low,", "{total: 2, total.band: low,",
      "the example does not hold: 'total' expected 2, found 1"),
    Broken(
      "{total: 1, total.band: low,", "{total: 1, total.band: middle,",
      "the example does not hold: 'total.band' expected middle, found low"),
    Broken(
      "{total: 1, total.band: low,", "{totl: 1, total.band: low,",
      "the example expects 'totl', which is no score; did you mean 'total'?"),
    Broken(
      "{total: 1, total.band: low,", "{total: 1, total.bands: low,",
      "'total.bands' cannot be expected; use SCORE, SCORE.band, SCORE.min, SCORE.max or SCORE.prorated"),
    Broken(
      "{q1: 1, q5: no}", "{q1: 1, q55: no}", "the example answers 'q55', which is no item; did you mean 'q5'?"
    ),
    Broken("{q1: 1, q5: no}", "{q1: 7, q5: no}", "q1: not among its answers; it takes 0, 1, 2, 3"),
    Broken("{q1: 1, q5: no}", "{q1: 1, q5: maybe}", "q5: not that kind of answer; it takes yes or no"),
    Broken(
      "\"!declined\"", "\"!refused\"",
      "q5: unknown reason; use !declined, !unknown, !distressed, !not-understood, !not-applicable"),
    Broken("    rest: 2\n", "    rest: maybe\n", "no item takes 'maybe' as the rest"),
    Broken(
      "      alerts: []\n      prompts", "      alerts: [danger]\n      prompts", at: "alerts: [danger]",
      "the example does not hold: alerts expected [danger], found []"),
    Broken(
      "      prompts: [q5]\n", "      prompts: []\n", at: "  - answers: {q1: 3",
      "the example does not hold: prompts expected [], found [q5]"),
    Broken(
      "      prompts: [q5]\n", "      prompts: [q1]\n",
      "the example expects 'q1' among its prompts, which cannot be there; did you mean 'q5'?"),
    Broken(
      "prompts: []}\n    source: made up\n", "prompts: []}\n", at: "- answers: {q1: 1, q5: no}",
      "examples[1]: key 'source' is missing"),
    Broken(
      "prompts: []}\n    source: made up\n", "prompts: []}\n    source: \"\"\n", at: "source: \"\"",
      "examples[1].source: is blank; write it, or leave the key out where it is not needed"),
    Broken("{q1: 1, q5: no}", "[q1, q5]", "examples[1].answers: must be a mapping, not a list"),
  ]

  @Test("Each is told at its line, and nothing else", arguments: alerts + examples)
  func slip(_ slip: Broken) throws { try slip.check() }
}
