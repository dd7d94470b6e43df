import Assessment
import Testing

@testable import Exchange

@Suite("Calculated fields")
struct FormulaTests {
  private static let fields = [
    MadeField("a"), MadeField("b"), MadeField("c"),
    MadeField("word", "radio", nil, "never, Never | often, Often | always, Always"),
    MadeField("clean", "radio", nil, "0, None | 1, Some | 2, Much | 777, Declines | 999, Does not know"),
    MadeField("step", "radio", nil, "-1, Less | 0, Same | 1.5, More"),
    MadeField("told", "yesno"), MadeField("signs", "checkbox", nil, "1, Sleep | 2, Food | 3, Other"),
    MadeField("kg", "text").with(\.validation, "number_1dp").with(\.lowest, "30").with(\.highest, "200"),
    MadeField("cm", "text").with(\.validation, "integer").with(\.lowest, "100").with(\.highest, "230"),
    MadeField("maybe", "yesno").shown("[a] = '3'"), MadeField("maybe_more").shown("[a] = '3'"),
    MadeField("free", "text").with(\.validation, "number"), MadeField("words", "text"),
    MadeField("unit", "radio", nil, "1, Weeks | 2, Months | 3, Neither"),
  ]

  private func trial(_ formula: String, _ more: [MadeField] = []) throws -> Trial {
    try MadeDictionary.imported(Self.fields + more + [MadeField("result", "calc", "The result", formula)])
  }

  @Test(
    "become scores in our language",
    arguments: [
      ("sum([a], [b], [c])", "sum(a, b, c)"), ("mean([a],[b])", "mean(a, b)"), ("min([a],[b])", "min(a, b)"),
      ("max([a], [b], 2)", "max(a, b, 2)"), ("[a] + [b] - ([c] - 1)", "a + b - (c - 1)"),
      ("([a]+[b])*2.54/2", "(a + b) * 2.54 / 2"), ("-[a]", "-a"), ("'3' * [a]", "3 * a"),
      ("[cm]^2", "cm * cm"), ("([a]+1)^(3)", "(a + 1) * (a + 1) * (a + 1)"),
      ("abs([a]-[b])", "max(a - b, -(a - b))"),
      ("round([kg])", "round(kg)"), ("round([kg], 1)", "round(kg * 10) / 10"),
      ("rounddown([a]/3, 0)", "floor(a / 3)"), ("roundup([a]/3,2)", "-floor(-(a / 3 * 100)) / 100"),
      ("if([a] > 1 and [b] = '2', 10, 0)", "if(a > 1 and b = 2, 10, 0)"),
      ("if([a]>=2,1,0)", "table(a, 0, >= 2 -> 1)"),
      (
        "if([word]='never',0,if([word]='often',1,if([word]='always',2,0)))",
        "table(word, 0, >= 2 -> 1, >= 3 -> 2)"
      ),
      (
        "if([clean]='777' or [clean]='999', '', [clean])",
        "table(clean, 0, >= 1 -> 1, >= 2 -> 2, >= 777 -> open(0, 2))"
      ),
      ("[step] * 2", "table(step, -1, >= 2 -> 0, >= 3 -> 1.5) * 2"), ("[told] + 1", "count(told) + 1"),
      ("if([told]='1', 5, 0)", "table(count(told), 0, >= 1 -> 5)"),
      ("sum([signs(1)],[signs(3)])", "count(includes(signs, 1), includes(signs, 3))"),
      ("[signs(2)] * 3", "if(includes(signs, 2), 1, 0) * 3"),
      ("if([a]='', 0, [a])", "if(not answered(a), 0, a)"),
      ("if([a] <> \"\", [a], 0)", "if(answered(a), a, 0)"),
    ])
  func translated(formula: String, expected: String) throws {
    let trial = try trial(formula)
    #expect(try trial.formula("result") == expected)
    #expect(trial.form.calculations == REDCapTally(translated: ["result"]))
    #expect(trial.pack.scores[ScoreID("result")] == "The result")
  }

  @Test(
    "that cannot be said are left out, by name and with the formula",
    arguments: [
      ("datediff([words], 'today', 'y')", "'datediff'"), ("sqrt([a])", "'sqrt'"), ("[a] ^ [b]", "a power"),
      ("[a]^0.5", "a power"), ("[a]^20", "a power"), ("round([a], [b])", "decimals"),
      ("[word] * 2", "no numbers"),
      ("[words] + 1", "no number"), ("[signs] + 1", "no number"), ("[nowhere] + 1", "no field"),
      ("[visit][a] + 1", "event"), ("'x' + 1", "'x' stands"), ("[a] = '1'", "a condition"),
      ("[a] / [b]", "the divisor can be 0"), ("[free] * [free] * [free]", "beyond a billion"),
      ("if([a] = '1', '', '')", "blank"), ("sum()", "'sum'"), ("[a] +", "found the end"),
      ("", "found the end"),
      ("if([a] > [b], '', [a]) + 1", "blank"), ("result", "'result' means nothing"),
      ("[result] + 1", "circle"),
    ])
  func reported(formula: String, words: String) throws {
    let trial = try trial(formula)
    #expect(trial.instrument.scores.isEmpty)
    #expect(trial.form.calculations.reported == ["result"])
    #expect(trial.says("result", "the calculated field is left out"))
    #expect(trial.says("result", words), "\(trial.notes("result"))")
    #expect(trial.says("result", "as written: \(formula)"))
  }

  @Test("One formula that reaches too far takes no other with it, wherever it stands")
  func culprit() throws {
    let sound = MadeField("sound", "calc", nil, "[a] + [b]")
    let far = MadeField("far", "calc", nil, "[free] * [free]")
    for fields in [[sound, far], [far, sound]] {
      let trial = try MadeDictionary.imported(Self.fields + fields)
      #expect(trial.instrument.scores.map(\.id.raw) == ["sound"])
      #expect(trial.form.calculations == REDCapTally(translated: ["sound"], reported: ["far"]))
    }
    let condition = try MadeDictionary.imported(
      Self.fields + [sound, MadeField("z").shown("[free] * [free] > 5")])
    #expect(condition.form.calculations.translated == ["sound"])
    #expect(condition.form.branching.reported.contains("z"))
    #expect(condition.says("z", "beyond a billion"))
  }

  /// 70 kg at 175 cm: 70 / 1.75² = 22.857…, one decimal.
  @Test("A body mass index comes out as on paper")
  func bodyMass() throws {
    let trial = try trial("round(([kg]*10000)/(([cm])^(2)),1)")
    #expect(try trial.value("result", ["kg": "70", "cm": "175"]) == "22.9")
    #expect(try trial.value("result", ["kg": "51.5", "cm": "160"]) == "20.1")
    #expect(try trial.value("result", ["kg": "70"]) == nil)
  }

  @Test("Roundings go the right way, below zero too")
  func roundings() throws {
    #expect(try trial("round([a] / 2)").value("result", ["a": "3"]) == "2")
    #expect(try trial("round(-[a] / 2)").value("result", ["a": "3"]) == "-2")
    #expect(try trial("roundup([a] / 3, 1)").value("result", ["a": "1"]) == "0.4")
    #expect(try trial("rounddown([a] / 3, 1)").value("result", ["a": "2"]) == "0.6")
    #expect(try trial("abs([a] - [b])").value("result", ["a": "1", "b": "3"]) == "2")
  }

  @Test("Points for words: every code its own, and no answer is not zero, whatever the last 'else' says")
  func words() throws {
    let trial = try trial("sum(if([word]='never',0,if([word]='often',1,if([word]='always',2,0))), [a])")
    #expect(try trial.value("result", ["word": "2", "a": "3"]) == "4")
    #expect(try trial.value("result", ["word": "1", "a": "0"]) == "0")
    #expect(try trial.value("result", ["a": "3"]) == nil)
    #expect(try trial.range("result", ["a": "3"]) == 3...5)
    #expect(trial.says("result", "missing is not zero: where a question is unanswered"))
    #expect(trial.says("result", "passes over unanswered questions in sum"))
  }

  @Test(
    "A code without a value leaves the score open between its lowest and highest value, also in a sum of scores"
  )
  func blankCodes() throws {
    let clean = MadeField("clean_value", "calc", nil, "if(([clean] = '777' OR [clean] = '999'), '', [clean])")
    let trial = try trial("sum([clean_value], [a])", [clean])
    #expect(try trial.formula("result") == "sum(clean-value, a)")
    #expect(try trial.value("result", ["clean": "2", "a": "1"]) == "3")
    #expect(try trial.value("result", ["clean": "999", "a": "1"]) == nil)
    #expect(try trial.range("result", ["clean": "999", "a": "1"]) == 1...3)
    #expect(trial.says("clean_value", "leave the score open"))
  }

  @Test("A formula that can end in nothing applies only where it gives something, and nobody reckons with it")
  func blankEnds() throws {
    let formula = "if([unit] = 1, [cm], if([unit] = 2, [cm] * 4, ''))"
    let trial = try trial(formula, [MadeField("twice", "calc", nil, "[result] * 2")])
    #expect(try trial.value("result", ["unit": "1", "cm": "120"]) == "120")
    #expect(try trial.value("result", ["unit": "2", "cm": "120"]) == "480")
    #expect(try trial.score("result", ["unit": "3", "cm": "120"]).outcome == .notApplicable)
    #expect(trial.form.calculations.reported == ["twice"])
    #expect(trial.says("twice", "can be blank"))
    let first = try self.trial("if([a] > [b], '', [a])")
    #expect(try first.formula("result") == "a")
    #expect(try first.value("result", ["a": "1", "b": "2"]) == "1")
    #expect(try first.score("result", ["a": "2", "b": "1"]).outcome == .notApplicable)
  }

  @Test("Where the formula says itself what no answer counts as, it is followed")
  func saidBlank() throws {
    let trial = try trial("if([a] = '', 0, [a]) + [b]")
    #expect(try trial.value("result", ["b": "2"]) == "2")
    #expect(try trial.value("result", ["a": "3", "b": "2"]) == "5")
    #expect(!trial.says("result", "missing is not zero"))
  }

  @Test("What was rightly not asked is left out of a sum, as it is there, but never made zero elsewhere")
  func unasked() throws {
    let sum = try trial("sum([a], [maybe], [maybe_more])")
    #expect(try sum.value("result", ["a": "1"]) == "1")
    #expect(try sum.value("result", ["a": "3", "maybe": "yes", "maybe-more": "2"]) == "6")
    let plain = try trial("[maybe] + 1")
    #expect(try plain.score("result", ["a": "1"]).outcome == .notApplicable)
    #expect(try plain.value("result", ["a": "3", "maybe": "no"]) == "1")
  }

  @Test("Scores rest on scores, before or after them; circles are reported")
  func chains() throws {
    let trial = try trial(
      "[half] * 2",
      [MadeField("half", "calc", nil, "[whole] / 2"), MadeField("whole", "calc", nil, "[a] + 1")])
    #expect(try trial.value("result", ["a": "2"]) == "3")
    let circle = try self.trial("[other] + 1", [MadeField("other", "calc", nil, "[result] + 1")])
    #expect(Set(circle.form.calculations.reported) == ["result", "other"])
  }

  @Test("Branching logic on a calculated field says when it is given, also where it rests on a later one")
  func given() throws {
    let trial = try MadeDictionary.imported(
      Self.fields + [
        MadeField("result", "calc", nil, "[a] * 2").shown("[later] > 3"),
        MadeField("later", "calc", nil, "[b] + [c]"),
      ])
    #expect(try trial.value("result", ["a": "2", "b": "2", "c": "2"]) == "4")
    #expect(try trial.score("result", ["a": "2", "b": "1", "c": "2"]).outcome == .notApplicable)
    #expect(trial.form.branching.translated.contains("result"))
    let lost = try MadeDictionary.imported([
      MadeField("a"), MadeField("result", "calc", nil, "[a] * 2").shown("[a] = 'x'"),
    ])
    #expect(try lost.value("result", ["a": "2"]) == "4")
    #expect(lost.form.branching.reported == ["result"])
    #expect(lost.says("result", "its branching logic is not carried over"))
  }

  @Test("More scores than an instrument may have are reported")
  func tooMany() throws {
    let trial = try MadeDictionary.imported(
      [MadeField("a")] + (1...110).map { MadeField("s\($0)", "calc", nil, "[a] + \($0)") })
    #expect(trial.instrument.scores.count == 100)
    #expect(trial.form.calculations.reported == (101...110).map { "s\($0)" })
  }
}
