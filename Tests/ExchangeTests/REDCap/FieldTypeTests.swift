import Assessment
import Testing

@testable import Exchange

@Suite("Field types")
struct FieldTypeTests {
  private func text(_ validation: String, _ lowest: String = "", _ highest: String = "") throws -> Trial {
    try MadeDictionary.imported([
      MadeField("x", "text").with(\.validation, validation).with(\.lowest, lowest).with(\.highest, highest)
    ])
  }

  @Test("Choices, boxes, yes and no, truths keep their values and words")
  func choices() throws {
    let trial = try MadeDictionary.imported([
      MadeField("radio", "radio", nil, "0, No | 2, Yes"),
      MadeField("dropdown", "dropdown", nil, "1, A | 2, B"),
      MadeField("old", "select", nil, "1, A | 2, B"), MadeField("boxes", "checkbox", nil, "1, A | b, B"),
      MadeField("yn", "yesno"), MadeField("tf", "truefalse"),
      MadeField("single", "checkbox", nil, "1, I agree"),
    ])
    #expect(try trial.item("radio").response == .choice([0, 2]))
    #expect(try trial.item("dropdown").response == .choice([1, 2]))
    #expect(try trial.item("old").responseID == trial.item("dropdown").responseID)
    #expect(try trial.item("boxes").response == .multiple([1, 2]))
    #expect(trial.says("boxes", "numbered, also in conditions and scores: b is 2"))
    #expect(try ["yn", "tf", "single"].allSatisfy { try trial.item($0).response == .yesNo })
    let texts = try ["radio", "tf", "single"].map {
      try trial.pack.responses[trial.item($0).responseID]?.choices
    }
    #expect(texts == [[0: "No", 2: "Yes"], [1: "True", 0: "False"], [1: "I agree", 0: "No"]])
    #expect(trial.says("single", "one choice"))
  }

  @Test("Numbers keep their limits; what is not stated reaches a million either way, and is noted")
  func numbers() throws {
    #expect(try text("integer", "0", "120").item("x").response == .integer(0...120, unit: nil))
    #expect(try text("integer", "0.5", "9.5").item("x").response == .integer(1...9, unit: nil))
    let open = try text("integer", "1")
    #expect(try open.item("x").response == .integer(1...1_000_000, unit: nil))
    #expect(open.says("x", "numbers from 1 to 1000000"))
    #expect(try text("number", "", "-5").item("x").response == .decimal(-1_000_000...(-5), unit: nil))
    let tenth = try #require(Rational(1, over: 2))
    #expect(try text("number_1dp", "0.5", "3").item("x").response == .decimal(tenth...3, unit: nil))
    #expect(try text("number_comma_decimal", "0,5", "3").item("x").response == .decimal(tenth...3, unit: nil))
    for (low, high, words) in [
      ("9", "1", "leave no choice"), ("[other]", "today", "'today' is no number"),
      ("-9999999", "9", "drawn in"),
    ] {
      #expect(try text("number", low, high).says("x", words))
    }
  }

  @Test("Dates, times and other words")
  func others() throws {
    #expect(try text("date_mdy", "2000-01-01", "today").item("x").response == .date)
    #expect(try text("date_mdy", "", "today").says("x", "limits of its dates"))
    let moment = try text("datetime_seconds_ymd")
    #expect(try moment.item("x").response == .date)
    #expect(moment.says("x", "only the day"))
    #expect(try text("time").item("x").response == .clock)
    #expect(try text("time_hh_mm_ss").says("x", "without seconds"))
    #expect(try text("").item("x").response == .text(maxLength: 2000))
    #expect(try text("zipcode").says("x", "'zipcode' of the answer is not checked"))
    #expect(try text("email").says("x", "may tell who somebody is"))
    let trial = try MadeDictionary.imported([MadeField("n", "notes"), MadeField("s", "slider")])
    #expect(try trial.item("n").response == .text(maxLength: 10_000))
    #expect(try trial.item("s").response == .integer(0...100, unit: nil))
  }

  @Test("A slider says what its ends mean, and keeps its own range")
  func slider() throws {
    let trial = try MadeDictionary.imported([
      MadeField("mood", "slider", "How are you?", "Sad | So so | Glad"),
      MadeField("pain", "slider", "Pain?", "None | | Worst").with(\.lowest, "0").with(\.highest, "10"),
      MadeField("plain", "slider", "Level?", "0 | | 100"),
    ])
    #expect(try trial.text("mood").ask == "How are you?\n0 = Sad, 50 = So so, 100 = Glad")
    #expect(try trial.text("mood").label == "How are you?")
    #expect(try trial.text("pain").ask == "Pain?\n0 = None, 10 = Worst")
    #expect(try trial.item("pain").response == .integer(0...10, unit: nil))
    #expect(try trial.text("plain").ask == "Level?")
  }

  @Test("A matrix shares one response, named for it")
  func matrix() throws {
    let scale = "0, Never | 1, Often"
    let trial = try MadeDictionary.imported([
      MadeField("a", "radio", nil, scale).with(\.matrix, "how_often").with(\.header, "In the last week"),
      MadeField("b", "radio", nil, scale).with(\.matrix, "how_often").with(\.ranking, "y"),
      MadeField("c", "radio", nil, "0, Never | 1, Always").with(\.matrix, "how_often"),
    ])
    #expect(
      try ["a", "b", "c"].map { try trial.item($0).responseID.raw } == [
        "how-often", "how-often", "how-often-2",
      ])
    #expect(try trial.text("a").heading == "In the last week")
    #expect(trial.says("b", "taken once there"))
  }

  @Test("What nobody can be asked is left out, each with its reason, and never asked after")
  func leftOut() throws {
    let fields = [
      MadeField("record_id", "text"), MadeField("a"), MadeField("name", "text").with(\.identifier, "y"),
      MadeField("scan", "file"), MadeField("place", "sql", nil, "select 1"),
      MadeField("hidden").with(\.annotation, "@HIDDEN"), MadeField("fixed").with(\.annotation, "@READONLY"),
      MadeField("shown").with(\.annotation, "@HIDDEN-PDF @DEFAULT='1'"),
      MadeField("text_calc", "text").with(\.annotation, "@CALCTEXT(if([a]='1','Yes','No'))"),
    ]
    let trial = try MadeDictionary.imported(fields)
    #expect(trial.instrument.items.map(\.id.raw) == ["a", "shown"])
    for (name, words) in [
      ("record_id", "number of the record"), ("name", "identifier"), ("scan", "a file"), ("place", "a query"),
      ("hidden", "@HIDDEN"), ("fixed", "@READONLY"), ("text_calc", "@CALCTEXT(if([a]='1','Yes','No'))"),
    ] {
      #expect(trial.says(name, "left out") && trial.says(name, words), "\(trial.notes(name))")
    }
    #expect(trial.says("shown", "not carried over: @HIDDEN-PDF, @DEFAULT"))
  }

  @Test("Forms that cannot be understood, or of which nothing is left, are refused with every reason")
  func refused() throws {
    let broken = [
      MadeField("a", "radio", nil, ""), MadeField("b", "radio", nil, "1, A | 1, B"),
      MadeField("c", "mystery"),
      MadeField("d"), MadeField("d"),
      MadeField("e", "checkbox", nil, (1...61).map { "\($0), x" }.joined(separator: "|")),
    ]
    #expect(
      try MadeDictionary.reasons(broken) == [
        "a: it has no choices", "b: the code '1' stands twice among its choices",
        "c: the field type 'mystery' is unknown", "d: a field of this name stands twice in the form",
        "e: it has 61 choices; at most 60 can be carried over",
      ])
    let reasons = try MadeDictionary.reasons([
      MadeField("x", "file"), MadeField("y", "descriptive", "Some words"),
      MadeField("z", "text").with(\.identifier, "y"), MadeField("total", "calc", nil, "1 + 1"),
    ])
    #expect(reasons.first == "trial: nothing is left that can be asked")
    for name in ["x", "y", "z"] { #expect(reasons.contains { $0.hasPrefix("\(name): ") }, "\(reasons)") }
    #expect(
      try MadeDictionary.reasons([
        MadeField("a"), MadeField("f", "file"), MadeField("s", "calc", nil, "[f] + [a]"),
      ])
        == ["s: the calculated field rests on 'f', which cannot be asked: a file cannot be asked for"])
    let many = (1...501).map { MadeField("q\($0)", "yesno") }
    #expect(try MadeDictionary.reasons(many).first?.contains("at most 500 items") == true)
    let form = try MadeDictionary.form(
      broken + [MadeField("z").shown("[d] = 1"), MadeField("s", "calc", nil, "1")])
    #expect(form.branching == REDCapTally(reported: ["z"]))
    #expect(form.calculations == REDCapTally(reported: ["s"]))
  }
}
