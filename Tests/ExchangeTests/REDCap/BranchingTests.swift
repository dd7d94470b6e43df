import Assessment
import Testing

@testable import Exchange

@Suite("Branching logic")
struct BranchingTests {
  /// Questions of every kind, in front of the one whose logic is tried.
  private static let fields = [
    MadeField("q1"),
    MadeField("who", "radio", nil, "mother, Mother | father, Father | other, Other"),
    MadeField("step", "radio", nil, "-1, Less | 0, Same | 1.5, More"),
    MadeField("signs", "checkbox", nil, "1, Sleep | 2, Food | x_3, Other"),
    MadeField("alone", "yesno"),
    MadeField("true_it_is", "truefalse"),
    MadeField("count", "text").with(\.validation, "integer").with(\.lowest, "0").with(\.highest, "20"),
    MadeField("words", "text"),
    MadeField("day", "text").with(\.validation, "date_ymd"),
    MadeField("agreed", "checkbox", nil, "1, I agree"),
    MadeField("only", "radio", nil, "7, This one"),
    MadeField("maybe").shown("[q1] = '1'"),
    MadeField("maybe_signs", "checkbox", nil, "1, Sleep | 2, Food").shown("[q1] = '1'"),
    MadeField("maybe_yes", "yesno").shown("[q1] = '1'"),
    MadeField("times", "radio", nil, "1, Once | 2, Twice | 3, More").shown("[q1] = '1'"),
    MadeField("points", "calc", nil, "sum([q1], [count])"),
  ]

  private func trial(_ logic: String) throws -> Trial {
    try MadeDictionary.imported(Self.fields + [MadeField("asked").shown(logic), MadeField("later")])
  }

  @Test(
    "is said in our language",
    arguments: [
      // Quoted or not, any spelling of equality and junctions.
      ("[q1] = '1'", "q1 = 1"), ("[q1]=1", "q1 = 1"), ("\"2\" = [q1]", "q1 = 2"), ("[q1]==2", "q1 = 2"),
      ("[q1] <> '1'", "q1 != 1"), ("[q1] != 1", "q1 != 1"), ("[q1] > 1", "q1 > 1"), ("2 <= [q1]", "q1 >= 2"),
      ("[q1] = '1' AND [count] < 5", "q1 = 1 and count < 5"),
      ("([q1]='1' or [q1]='2') and [count]>=3", "(q1 = 1 or q1 = 2) and count >= 3"),
      ("[q1]='1' or [q1]='2' && [count] = '3'", "q1 = 1 or q1 = 2 and count = 3"),
      ("not([q1]='1')", "not q1 = 1"), ("!([q1]='1' or [count]>3)", "not (q1 = 1 or count > 3)"),
      // Codes that are no whole numbers.
      ("[who] = 'father'", "who = 2"), ("[who] <> 'other'", "who != 3"), ("[step] = '-1'", "step = 1"),
      ("[step] > 0", "step = 3"), ("[step] >= 0", "step = 2 or step = 3"), ("[step] = 1.50", "step = 3"),
      // Boxes.
      ("[signs(1)] = '1'", "includes(signs, 1)"), ("[signs(x_3)] = 1", "includes(signs, 3)"),
      ("[signs(2)] = '0'", "not includes(signs, 2)"), ("[signs(2)] <> '1'", "not includes(signs, 2)"),
      ("[signs(1)] > 0", "includes(signs, 1)"),
      ("[signs(1)] or [signs(2)]", "includes(signs, 1) or includes(signs, 2)"),
      // Yes and no.
      ("[alone] = '1'", "alone"), ("[alone] = '0'", "not alone"), ("[alone] <> '0'", "alone"),
      ("[alone] < 1", "not alone"), ("[true_it_is] = 1", "true-it-is"),
      // One choice alone is a yes.
      ("[agreed(1)] = '1'", "agreed"), ("[agreed(1)] = '0'", "not agreed"), ("[only] = '7'", "only"),
      ("[only] = ''", "not only"), ("[only] <> ''", "only"),
      // Nothing.
      ("[q1] = ''", "not answered(q1)"), ("[words] <> ''", "answered(words)"),
      ("[day] != \"\"", "answered(day)"),
      ("isblankormissingcode([count])", "not answered(count)"),
      // Questions that may stay unasked: what is different or unticked there holds here as well.
      ("[maybe] = '1'", "maybe = 1"), ("[maybe] <> '1'", "not (answered(maybe) and maybe = 1)"),
      ("[maybe_signs(2)] = '0'", "not (answered(maybe-signs) and includes(maybe-signs, 2))"),
      ("[maybe_yes] <> '1'", "not (answered(maybe-yes) and maybe-yes)"),
      // What holds for every answer asks whether there is one.
      ("[times] >= 1 and [count] > 1", "answered(times) and count > 1"),
      ("[count] <> '' or [times] > 0", "answered(count) or answered(times)"),
      ("[who]='mother' or [who]='father' or [who]='other'", "answered(who)"),
      ("[alone]='1' or [alone]='0'", "answered(alone)"),
      // Scores, arithmetic, functions.
      ("[points] >= 10", "points >= 10"), ("[q1] + [count] > 3", "q1 + count > 3"),
      ("sum([signs(1)], [signs(2)]) >= 2", "count(includes(signs, 1), includes(signs, 2)) >= 2"),
      ("max([q1], [count]) = 3", "max(q1, count) = 3"), ("[q1] = [count]", "q1 = count"),
      ("if([q1]='1', [count], 0) > 2", "if(q1 = 1, count, 0) > 2"),
      // The same said twice is said once.
      ("[q1] > 1 and ([q1] > 1)", "q1 > 1"),
    ])
  func translated(logic: String, expected: String) throws {
    let trial = try trial(logic)
    #expect(try trial.condition("asked") == expected)
    #expect(trial.form.branching.translated.contains("asked"))
    #expect(!trial.form.branching.reported.contains("asked"))
    #expect(try trial.item("asked").hidden == .omit)
  }

  @Test(
    "that cannot be said leaves the question always asked, with the reason by the field's name",
    arguments: [
      ("[visit_1_arm_1][q1] = '1'", "event"), ("[q1][2] = '1'", "event"),
      ("[event-name] = 'x'", "smart variable"),
      ("[q1:label] = 'Some'", "modifier"), ("[elsewhere] = '1'", "stands in another form, 'other'"),
      ("[nowhere] = '1'", "no field of this dictionary"), ("[trial_complete] = '2'", "state of a form"),
      ("[secret] = '1'", "identifier"), ("[picture] <> ''", "file"), ("[asked] = '1'", "rests on itself"),
      ("[later] = '1'", "'later' is asked later"), ("[words] = 'yes'", "not compared"),
      ("[day] > '2020-01-01'", "not compared"),
      ("[who] = 'uncle'", "no choice with the code 'uncle'"), ("[who] > 1", "same for every choice"),
      ("[q1] > 'much'", "the words 'much'"), ("[count] = 'many'", "the words 'many'"),
      ("[q1] >= ''", "with nothing"),
      ("[signs] = '1'", "no box is named"), ("[signs(9)] = '1'", "no box '9'"),
      ("[q1(1)] = '1'", "no box '1'"),
      ("[signs(1)] = ''", "is 0 or 1"), ("[signs(1)] >= 0", "same for every answer"),
      ("[alone] < 5", "same for every answer"),
      ("[only] = '8'", "only the choice '7'"), ("datediff([day], 'today', 'd') > 3", "'datediff'"),
      ("[q1]", "a value stands"), ("[q1] = '9'", "no choice with the code '9'"),
      ("[count] > 99", "our checker says"),
      ("[q1] > 1 and [q1] < 1", "our checker says"), ("[q1] =", "found the end"), ("$('#x').hide()", "'$'"),
      ("[points] = ''", "the score 'points'"), ("1 = 1", "our checker says"),
    ])
  func reported(logic: String, words: String) throws {
    let others = [
      MadeField("elsewhere").with(\.form, "other"), MadeField("secret", "text").with(\.identifier, "y"),
      MadeField("picture", "file"),
    ]
    let trial = try MadeDictionary.imported(
      Self.fields + others + [MadeField("asked").shown(logic), MadeField("later")])
    #expect(try trial.condition("asked") == nil)
    #expect(trial.form.branching.reported == ["asked"])
    #expect(trial.says("asked", "always asked"))
    #expect(trial.says("asked", words), "\(trial.notes("asked"))")
    #expect(trial.says("asked", "as written: \(logic)"))
  }

  @Test("A part that cannot be said narrows nothing; the others still do, and it is reported")
  func partly() throws {
    let trial = try trial("[q1] = '1' and ([count] > 2 and [visit][x] = '1')")
    #expect(try trial.condition("asked") == "q1 = 1 and count > 2")
    #expect(trial.form.branching.reported == ["asked"])
    #expect(trial.says("asked", "asked more often than there"))
    let either = try self.trial("[q1] = '1' or [visit][x] = '1'")
    #expect(try either.condition("asked") == nil)
  }

  @Test("Waiting for a later question to be unanswered is no condition for whoever asks in order")
  func later() throws {
    let trial = try trial("[q1] = '1' and [later] = ''")
    #expect(try trial.condition("asked") == "q1 = 1")
    #expect(trial.form.branching.translated.contains("asked"))
    #expect(trial.says("asked", "'later' is unanswered"))
    let alone = try self.trial("[later] = ''")
    #expect(try alone.condition("asked") == nil)
    #expect(alone.form.branching.reported == ["asked"])
  }

  @Test("Questions come and go as they do there")
  func asked() throws {
    let trial = try trial("[who] <> 'other' and [signs(2)] = '1'")
    #expect(try trial.isAsked("asked", ["who": "1", "signs": "1;2"]))
    #expect(try !trial.isAsked("asked", ["who": "3", "signs": "1;2"]))
    #expect(try !trial.isAsked("asked", ["who": "1", "signs": "1"]))
    let hidden = try self.trial("[maybe] <> '1'")
    #expect(try hidden.isAsked("asked", ["q1": "0"]))
    #expect(try hidden.isAsked("asked", ["q1": "1", "maybe": "2"]))
    #expect(try !hidden.isAsked("asked", ["q1": "1", "maybe": "1"]))
    let present = try self.trial("[times] >= 1")
    #expect(try !present.isAsked("asked", ["q1": "0"]))
    #expect(try present.isAsked("asked", ["q1": "1", "times": "1"]))
    #expect(try !present.isAsked("asked", ["q1": "1", "times": "!declined"]))
    let unasked = try self.trial("[maybe] > 1")
    #expect(try !unasked.isAsked("asked", ["q1": "0"]))
    #expect(try unasked.isAsked("asked", ["q1": "1", "maybe": "!declined"]))
  }

  @Test("A rule on what is calculated falls with the calculation")
  func lostScore() throws {
    let trial = try MadeDictionary.imported([
      MadeField("a"), MadeField("age_there", "calc", nil, "datediff([a], 'today', 'y')"),
      MadeField("b").shown("[age_there] > 18"),
    ])
    #expect(trial.form.calculations.reported == ["age_there"])
    #expect(trial.form.branching.reported == ["b"])
    #expect(trial.says("b", "'age_there' is not there"))
  }

  @Test("Every rule is carried over or reported, whatever becomes of its field")
  func nothingVanishes() throws {
    let trial = try MadeDictionary.imported([
      MadeField("a"), MadeField("b").shown("[a] = '1'"),
      MadeField("c", "text").with(\.identifier, "y").shown("[a] = '1'"),
      MadeField("d", "file").shown("[a] = '1'"), MadeField("e", "descriptive").shown("[a] = '2'"),
      MadeField("f").shown("[a] = '1'").with(\.annotation, "@HIDDEN"), MadeField("g").shown("[a] = 'no'"),
      MadeField("h", "calc", nil, "[a] * 2").shown("[a] > 1"),
      MadeField("i", "calc", nil, "now()").shown("[a] > 1"),
      MadeField("j", "descriptive", "").shown("[a] = '2'"), MadeField("k", "descriptive").shown("[a] = '2'"),
    ])
    #expect(Set(trial.form.branching.translated) == ["b", "h"])
    #expect(Set(trial.form.branching.reported) == ["c", "d", "e", "f", "g", "i", "j", "k"])
    #expect(trial.form.branching.count == 10)
    for name in trial.form.branching.reported { #expect(!trial.notes(name).isEmpty, "\(name)") }
    #expect(trial.instrument.scores.first { $0.id.raw == "h" }?.appliesWhen == "a > 1")
  }
}
