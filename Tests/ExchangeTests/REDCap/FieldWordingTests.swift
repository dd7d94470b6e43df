import Assessment
import Testing

@testable import Exchange

@Suite("The words of a form")
struct FieldWordingTests {
  @Test("Notes stand behind the question, numbers in lists, markup nowhere")
  func question() throws {
    let trial = try MadeDictionary.imported([
      MadeField("w", "text", "<p>What is your <b>weight</b>?</p>").with(\.note, "kg,\nwithout shoes").with(
        \.number, "3a"),
      MadeField("empty_label", "yesno", ""),
    ])
    #expect(try trial.text("w").ask == "What is your weight? (kg, without shoes)")
    #expect(try trial.text("w").label == "3a What is your weight?")
    #expect(try trial.text("empty-label").ask == "empty label")
    #expect(trial.says("empty_label", "no label"))
    #expect(trial.says("empty_label", "it is called") == false)
  }

  @Test("Headers and texts are said before the next question that is asked; the last ones are reported")
  func headings() throws {
    let trial = try MadeDictionary.imported([
      MadeField("intro", "descriptive", "<p>Welcome.</p>"),
      MadeField("gone", "text").with(\.header, "Part one").with(\.identifier, "y"),
      MadeField("more", "descriptive", "Please think of last week."), MadeField("a"),
      MadeField("b").with(\.header, "Part two").shown("[a] = '1'"),
      MadeField("end", "descriptive", "Thank you.").with(\.header, "The end"),
    ])
    #expect(try trial.text("a").heading == "Welcome.\nPart one\nPlease think of last week.")
    #expect(try trial.text("b").heading == "Part two")
    #expect(trial.says("b", "heading before it is said only where it is asked"))
    #expect(trial.says("end", "after the last question"))
    #expect(trial.says("trial", "'The end' stands after the last question"))
  }

  @Test("A text keeps its own condition where it is part of the question's, and is reported where not")
  func conditionalTexts() throws {
    let trial = try MadeDictionary.imported([
      MadeField("a"), MadeField("same", "descriptive").shown("[a] = '1'"), MadeField("b").shown("[a]='1'"),
      MadeField("part", "descriptive").shown("[a] = '2'"), MadeField("c").shown("[a] = '2' and [later] = ''"),
      MadeField("wide", "descriptive").shown("[a] > 1"), MadeField("d").shown("[a] > 1 and [c] > 0"),
      MadeField("other", "descriptive").shown("[a] = '3'"), MadeField("later"),
      MadeField("free", "descriptive"), MadeField("e").shown("[a] = '1'"),
    ])
    #expect(trial.form.branching.reported == ["other"])
    #expect(Set(trial.form.branching.translated) == ["same", "b", "part", "c", "wide", "d", "e"])
    #expect(trial.says("wide", "only where that is asked"))
    #expect(trial.says("other", "whenever that is asked"))
    #expect(trial.says("free", "only where that is asked"))
  }

  @Test("Answers that a text would show, and fields inside it, are noted")
  func piping() throws {
    let trial = try MadeDictionary.imported([
      MadeField("who", "text"), MadeField("a", "radio", "How is [who], [event-name]? [sic] [2-4)"),
      MadeField("lead", "descriptive", "Height: {ft:icons} feet {in} inches {not a field}"),
      MadeField("ft", "text"), MadeField("in", "text"), MadeField("b", "radio", "Since [visit_1][day]?"),
    ])
    #expect(try trial.text("a").ask == "How is [who], [event-name]? [sic] [2-4)")
    #expect(trial.says("a", "answers to [who], [event-name], which"))
    #expect(trial.says("b", "answers to [visit_1]"))
    #expect(try trial.text("ft").heading == "Height: feet inches {not a field}")
    #expect(trial.says("lead", "ft, in would stand inside its text"))
  }

  @Test("The script decides the language; the words that a dictionary leaves open follow it")
  func language() throws {
    let chinese = try MadeDictionary.imported([
      MadeField("a", "yesno", "最近两周，您睡得好吗？（PSQI 第 1 题）"), MadeField("b", "radio", "心情怎么样？", "0, 好 | 1, 不好"),
    ])
    #expect(chinese.pack.language == .zhHans)
    #expect(try chinese.pack.responses[chinese.item("a").responseID]?.choices == [1: "是", 0: "否"])
    let english = try MadeDictionary.imported([MadeField("a", "radio", "How do you say 好?")])
    #expect(english.pack.language == .en)
    #expect(english.says("trial", "taken to be en"))
  }

  @Test("The head says what is not known, and claims nothing")
  func head() throws {
    let trial = try MadeDictionary.imported(
      (1...13).map { MadeField("q\($0)").with(\.form, "trial").with(\.required, $0 < 3 ? "y" : "") })
    let instrument = trial.instrument
    #expect(instrument.id.raw == "trial" && instrument.version == "1.0.0" && instrument.recall == .now)
    #expect(
      instrument.direction == .none && instrument.minutes == 3 && instrument.modes == [.interviewer, .alone])
    #expect(!instrument.licence.isVerified && instrument.licence.holder.contains("for the clinic to fill in"))
    #expect(instrument.sources.count == 1 && !instrument.sources[0].isVerified)
    #expect(trial.pack.wording == .publisher && trial.pack.isComplete)
    #expect(trial.pack.source == PackSource(name: "trial, REDCap data dictionary", digest: nil))
    #expect(trial.pack.title == "Trial" && trial.pack.introduction == "Trial")
    for words in [
      "licence, recall period or direction", "is estimated from the number of questions", "no alerts",
      "in 2 questions an answer is demanded",
    ] {
      #expect(trial.says("trial", words))
    }
  }

  @Test("A question about danger is marked, and it is said that it has no alert")
  func danger() throws {
    let trial = try MadeDictionary.imported([
      MadeField("a", "radio", "Thoughts of hurting yourself?", "0, No | 1, Yes | 9, Prefer not to say"),
      MadeField("b", "radio", "有没有想过自杀？", "0, 没有 | 1, 有"),
      MadeField("c", "radio", "Which is true?", "0, I am well | 1, I would like to kill myself"),
      MadeField("d", "radio", "Does your back hurt?"),
    ])
    #expect(trial.instrument.items.filter(\.isSafety).map(\.id.raw) == ["a", "b", "c"])
    #expect(trial.says("a", "NO alert") && trial.says("a", "declining it by a choice"))
    #expect(trial.notes("d").isEmpty)
    #expect(trial.says("trial", "in 1 questions a choice such as"))
  }
}
