import Testing

@Suite("Slips among the scores")
struct BrokenScoreTests {
  static let bands = [
    Broken(
      "{low: 0, middle: 3, high: 6}", "{low: 1, middle: 3, high: 6}",
      "bands of 'total' begin at 1, but the score begins at 0, for example with {rest: 0}"),
    Broken(
      "{low: 0, middle: 3, high: 6}", "{low: -1, middle: 3, high: 6}",
      "bands of 'total' begin at -1, but the score begins at 0, for example with {rest: 0}"),
    Broken(
      "{low: 0, middle: 3, high: 6}", "{low: 0, middle: 3, high: 10}",
      "band 'high' can never be reached: it begins at 10, and 'total' ends at 9, for example with {rest: 3}"),
    Broken(
      "{low: 0, middle: 3, high: 6}", "{low: 0, middle: 30, high: 6}",
      "bands go upwards, but 'high' (6) stands after 'middle' (30)"),
    Broken(
      "{low: 0, middle: 3, high: 6}", "{low: 0, middle: three, high: 6}",
      "scores.total.bands.middle: must be a number, not 'three'"),
    Broken(
      "{low: 0, middle: 3, high: 6}", "{low: yes, middle: 3, high: 6}",
      "scores.total.bands.low: must be a number, not 'yes'"),
    Broken(
      "{few: 0, many: 20}", "{few: 0, gap: 29, many: 31}",
      "band 'gap' can never be reached: no answers lead to a value from 29 to below 31"),
    Broken(
      "{few: 0, many: 20}", "{few: 0, many: 20, Many: 24}",
      "band 'Many' is no name: lower-case letters, digits and inner hyphens, a letter first"),
  ]

  static let figures = [
    Broken(
      "positive: {at: 3,", "positive: {at: 0,",
      "positive: 0 parts nothing: the score runs from 0 to 9"),
    Broken(
      "city: {positive: 4,", "city: {positive: 40,",
      "norm 'city': 40 parts nothing: the score runs from 0 to 9"),
    Broken(
      "positive: {at: 3, source: made up, verified: true}", "positive: {at: 3, verified: true}",
      "positive has no source; name where it was read, or say that none was found"),
    Broken(
      "positive: {at: 3,", "positive: {from: 3,",
      "scores.total.positive: unknown key 'from'; did you mean 'at'?"),
    Broken("allow: 1,", "allow: 3,", "allow 3 of 3 terms: from 1 to 2"),
    Broken("then: prorate", "then: guess", "then 'guess' is unknown; use prorate or null"),
    Broken("then: prorate", "then: prorate, round: down", "round 'down' is unknown; use nearest, up, none"),
    Broken(
      "then: prorate", "then: null, round: up",
      "round belongs to then: prorate; without it there is nothing to round"),
    Broken(
      "{allow: 1, then: prorate, source: made up, verified: false}", "{allow: 1, then: prorate}",
      "missing has no source; add source and verified"),
    Broken(
      "value: sum(q1...q3)\n    missing", "value: sum(q1...q3) + 0.5 * q1\n    missing", at: "missing:",
      "only a sum(...), count(...) or mean(...), perhaps times a number, can be prorated; 'total' is none of these "
        + "on the outside"),
    Broken(
      "value: sum(q1...q3)\n    missing", "value: sum(q1, q2, 3 * q3)\n    missing", at: "missing:",
      "'total' cannot be prorated: its terms run over different ranges"),
    Broken(
      "loinc: 44261-6", "loinc: 44261-9",
      "'44261-9' is no LOINC code: its check digit does not fit, so a digit is wrong"),
  ]

  static let change = [
    Broken("sd: 2.5", "sd: 25", "sd 25 cannot be: values from 0 to 9 scatter by 4.5 at most"),
    Broken("sd: 2.5", "sd: 0", "sd must be above 0"),
    Broken("reliability: 0.8", "reliability: 1.2", "reliability must lie between 0 and 1, not at 1.2"),
    Broken("kind: retest, ", "", at: "index:", "scores.total.change.index: key 'kind' is missing"),
    Broken(
      "kind: retest, source: made up, verified: true", "kind: retest, verified: true",
      "index has no source; name where it was read, or say that none was found"),
    Broken("points: 2", "points: 20", "important 20 cannot be reached: the score runs from 0 to 9"),
    Broken(
      "percent: 50", "percent: 500", "response is a share of the earlier value, at most 100 percent, not 500"),
    Broken(
      "{below: 3,", "{above: 3,",
      "remission 'above' is the worse side under direction higher-is-worse; use below"),
    Broken("{below: 3,", "{below: 12,", "remission below 12 parts nothing: the score runs from 0 to 9"),
    Broken(
      "{below: 3,", "{at: 3,", at: "remission",
      "scores.total.change.remission: unknown key 'at'; known here: below, above, source, verified"),
    Broken(
      "across-modes: {source: made up, verified: false}", "across-modes: {verified: false}",
      "across-modes has no source; name where it was read, or say that none was found"),
  ]

  static let categories = [
    Broken(
      "[none, some, all]", "[none, some, all, most]",
      "category 'most' is never the outcome of 'kind', whatever is answered"),
    Broken(
      "[none, some, all]", "[none, some]", at: "value: if(q1 >= 2",
      "column 25 of the expression: 'all' is no item, score or category"),
    Broken("[none, some, all]", "[none, some, all, all]", "category 'all' stands twice; first on line 62"),
    Broken("[none, some, all]", "[none, some, q1]", "category 'q1' bears the name of an item or score"),
    Broken(
      "if(q1 >= 2 and q2 >= 2, all,", "if(q1 >= 2 and q1 < 2, all,", at: "[none, some, all]",
      "category 'all' is never the outcome of 'kind', whatever is answered"),
    Broken(
      "categories: [none, some, all]\n",
      "categories: [none, some, all]\n    positive: {at: 1, source: x, verified: true}\n",
      at: "positive: {at: 1,",
      "score 'kind' has categories; missing, bands, positive, norms and change belong to numbers"),
    Broken(
      "value: count(includes(q9, 1), includes(q9, 2))", "values: count(includes(q9, 1), includes(q9, 2))",
      "scores.named: unknown key 'values'; did you mean 'value'?"),
    Broken(
      "  night:\n    value: elapsed(q6, q7)\n", "  q4:\n    value: elapsed(q6, q7)\n", at: "  q4:",
      "score 'q4' bears the name of an item, so that expressions could not tell them apart"),
    Broken(
      "  night:\n    value: elapsed(q6, q7)\n",
      "  night:\n    applies-when: total > 9\n    value: elapsed(q6, q7)\n",
      at: "applies-when",
      "score 'night' would never apply: its condition cannot hold; even with {rest: 3} it comes to 9 > 9"),
    Broken(
      "  night:\n    value: elapsed(q6, q7)\n", "  night:\n", at: "night:",
      "scores.night: must be a mapping, not empty"),
  ]

  @Test("Each is told at its line, and nothing else", arguments: bands + figures + change + categories)
  func slip(_ slip: Broken) throws { try slip.check() }
}
