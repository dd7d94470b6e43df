import Assessment
import Testing

@testable import Screens

@Suite("Keys in full screen")
struct ScreenViewTests {
  private let size = Frame.Size(columns: 80, rows: 24)

  private func choices(
    _ count: Int, _ input: Input = .choice, keys: [String] = ["s"], leaving: String? = Screen.back
  ) -> Screen {
    let texts = (0..<count).map { "choice \($0 + 1)" }
    return Screen(
      "Title", [.choices(Choice.numbered(texts))], keys: keys.map { KeyHint($0, "does it") }, input: input,
      leaving: leaving)
  }

  private func view(_ screen: Screen, _ language: Language = .en) -> ScreenView {
    ScreenView(screen, in: language)
  }

  /// What the last of some keys came to; each is drawn, as a console does.
  @discardableResult
  private func press(_ keys: [Key], in view: inout ScreenView) -> ScreenView.Outcome {
    var outcome = ScreenView.Outcome.stays
    for key in keys {
      outcome = view.handle(key)
      _ = view.frame(size)
    }
    return outcome
  }

  private func typed(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test func digitsMarkAndEnterTakes() {
    var view = view(choices(14))
    #expect(press(typed("1"), in: &view) == .stays && view.marked == 0)
    #expect(press(typed("2"), in: &view) == .stays && view.marked == 11)
    #expect(press([.enter], in: &view) == .line("12"))
    var other = self.view(choices(14))
    press(typed("1") + [.down] + typed("2"), in: &other)
    #expect(other.marked == 1, "an arrow between two digits parts them")
    press(typed("９"), in: &other)
    #expect(other.marked == 8, "full-width digits count as well")
  }

  @Test(arguments: [Input.choice, .several])
  func enterWithoutAMarkNeverAnswers(input: Input) {
    var view = view(choices(4, input))
    #expect(press([.enter, .enter, .enter], in: &view) == .stays)
    #expect(view.remark != nil && view.marked == nil)
  }

  @Test func tickingSeveral() {
    var view = view(choices(14, .several))
    press(typed("1 3"), in: &view)
    #expect(press([.enter], in: &view) == .line("1 3"), "typed as in lines")
    press([.down] + typed("12"), in: &view)
    #expect(view.ticked == [0, 2, 11], "12 ticks 12 and leaves 1 as it was")
    press([.up] + typed(" "), in: &view)
    #expect(view.ticked.contains(10))
    for place in view.ticked { press(typed("\(place + 1)") + [.home], in: &view) }
    #expect(view.ticked.isEmpty)
    #expect(press([.enter], in: &view) == .stays, "what was unticked is not taken for being marked")
  }

  @Test(arguments: Language.allCases)
  func wrongKeysChangeNothingButTheRemark(language: Language) {
    for screen in [choices(4), choices(4, .several), Screen("Title", [.paragraph("Text")], input: .keys)] {
      for key in [.character("z"), .character("。"), .delete, .other, .control("a")] as [Key] {
        var view = view(screen, language)
        let before = view.frame(size)
        #expect(view.handle(key) == .stays)
        #expect(view.remark?.isEmpty == false)
        let after = view.frame(size)
        let remark = view.remark ?? ""
        let changed = zip(before.lines, after.lines).filter { $0.text != $1.text }
        #expect(changed.count == 1 && changed.allSatisfy { $1.text.contains(remark) }, "\(key)")
      }
    }
  }

  @Test func escapeWarnsBeforeWordsAreLost() {
    var view = view(Screen("Note", [.paragraph("Write.")], input: .words, leaving: ""))
    #expect(press(typed("她说") + [.escape], in: &view) == .stays)
    #expect(view.remark == ConsoleWords.halfTyped.said.en && view.field.text == "她说")
    #expect(press(typed("。") + [.escape], in: &view) == .stays, "a letter in between asks for a new warning")
    #expect(press([.control("c")], in: &view) == .line(""))
    var empty = self.view(Screen("Note", [.paragraph("Write.")], input: .words, leaving: ""))
    #expect(press([.escape], in: &empty) == .line(""))
  }

  @Test func nothingLeadsPastWhatBinds() {
    var view = view(choices(4, leaving: nil))
    for key in [.escape, .control("c"), .backspace, .left, .escape] as [Key] {
      #expect(press([key], in: &view) == .stays)
      #expect(view.remark != nil)
    }
  }

  @Test(arguments: [Input.keys, .choice, .several, .figure, .words])
  func helpAndCrisisWorkWhileNothingIsTyped(input: Input) {
    for (character, line) in [("?", "?"), ("!", "!"), ("+", "+"), ("？", "?"), ("！", "!"), ("＋", "+")] {
      var view = view(choices(3, input))
      #expect(press(typed(character), in: &view) == .line(line), "\(input)")
    }
    guard input == .words || input == .figure else { return }
    var writing = view(choices(3, input))
    #expect(press(typed("4?"), in: &writing) == .stays && writing.field.text == "4?")
  }

  @Test func lettersAreLettersInWordsAndKeysElsewhere() {
    for (input, outcome) in [
      (Input.words, ScreenView.Outcome.stays), (.figure, .blanked), (.choice, .blanked), (.keys, .blanked),
    ] {
      var view = view(choices(3, input))
      #expect(press(typed("b"), in: &view) == outcome, "\(input)")
    }
    var words = view(choices(3, .words))
    #expect(press(typed("sb") + [.enter], in: &words) == .line("sb"))
    var figure = view(choices(3, .figure))
    #expect(press(typed("s"), in: &figure) == .line("s"))
    var begun = view(choices(3, .figure))
    #expect(press(typed("7s"), in: &begun) == .stays && begun.field.text == "7s")
    var searching = ScreenView(choices(3), in: .en, isSearch: true)
    #expect(press(typed("b"), in: &searching) == .searched("b"))
  }

  @Test func backKeysStepBack() {
    for key in [.backspace, .left, .escape, .character("<"), .character("＜")] as [Key] {
      var view = view(choices(3))
      #expect(press([key], in: &view) == .line(Screen.back), "\(key)")
    }
    var writing = view(Screen("Words", [.paragraph("Write.")], input: .words, leaving: Screen.back))
    #expect(press(typed("a") + [.backspace], in: &writing) == .stays)
    #expect(press([.backspace], in: &writing) == .line(Screen.back))
  }

  @Test func partsTurnAroundTheEnds() {
    var screen = choices(3)
    screen.tabs = Tabs(["o", "a", "c"].map { KeyHint($0, $0) }, current: 0)
    for (key, line) in [(.tab, "a"), (.right, "a"), (.backTab, "c"), (.left, "c"), (.character("c"), "c")]
      as [(Key, String)]
    {
      var view = view(screen)
      #expect(press([key], in: &view) == .line(line), "\(key)")
    }
  }

  @Test func longPagesTurnByArrowsPagesAndEnds() {
    let lines = (1...60).map { "line \($0)." }
    var view = view(
      Screen("Page", [.list(lines)], keys: [KeyHint("Enter", "go on")], input: .keys, leaving: ""))
    func shows(_ number: Int) -> Bool { view.frame(size).text.contains("line \(number).") }
    #expect(shows(1) && !shows(60))
    press([.pageDown], in: &view)
    #expect(!shows(1) && shows(20))
    press([.end], in: &view)
    #expect(shows(60))
    press([.up], in: &view)
    #expect(!shows(60) && shows(59))
    press([.home], in: &view)
    #expect(shows(1))
    press([.down], in: &view)
    #expect(!shows(1) && shows(2))
    press(typed(" "), in: &view)
    #expect(!shows(2))
    press([.pageUp, .pageUp], in: &view)
    #expect(shows(1))
  }

  @Test func aResizeAnswersNothingAndKeepsThePlace() {
    var view = view(choices(40))
    press(typed("27"), in: &view)
    for rows in [80, 6, 12, 24] {
      let frame = view.frame(Frame.Size(columns: 50, rows: rows))
      #expect(frame.text.contains("choice 27"))
    }
    #expect(view.marked == 26)
  }

  @Test func hintsSpeakTheScreensLanguage() {
    var screen = choices(3)
    screen.language = .zhHans
    var view = view(screen, .en)
    #expect(view.frame(size).text.contains(ConsoleWords.take.said.zhHans))
    press(typed("z"), in: &view)
    #expect(view.remark == ConsoleWords.chooseFirst.said.zhHans)
  }

  @Test func helpIsNeverLeftOutOfTheHints() {
    var screen = choices(3, keys: ["s", "n", "p", "l", "w", "c", "a", "d", "+", "?", "!"])
    screen.keys[10].action = "crisis help"
    for rows in [8, 12, 15, 24] {
      var view = view(screen)
      let text = view.frame(Frame.Size(columns: 40, rows: rows)).text
      #expect(text.contains("[?]") && text.contains("[!]"), "\(rows)")
    }
  }

  /// A line that was refused is explained where it can be read, however long the screen is.
  @Test(arguments: [Input.words, .figure, .several])
  func whatWasRefusedIsInSight(input: Input) {
    let long = (1...60).map { "line \($0)." }
    let problem = Block.notice(Notice(.attention, "Not taken."))
    let options = Block.choices(Choice.numbered(["one", "two"]))
    var view = view(Screen("Page", [.list(long), options, problem], input: input, leaving: Screen.back))
    #expect(view.frame(size).text.contains("!  Not taken."))
    #expect(press([.other], in: &view) == .stays && view.remark != "Not taken.")
  }

  @Test func searchTakesTheOnlyOneOrTheMarkedOne() {
    var search = ScreenView(choices(2), in: .en, isSearch: true)
    #expect(press([.enter], in: &search) == .stays && search.remark == ConsoleWords.chooseFound.said.en)
    #expect(press(typed("q"), in: &search) == .searched("q"))
    search.replace(choices(2))
    #expect(press([.down, .enter], in: &search) == .line("2"))
    search.replace(Screen("Title", [.paragraph("none")], input: .words, leaving: Screen.back))
    #expect(press([.enter], in: &search) == .stays && search.remark == ConsoleWords.foundNothing.said.en)
    #expect(press([.escape], in: &search) == .line(Screen.back), "letters of a search are nothing to keep")
  }

  @Test func keysOfTheWindowItself() {
    for input in [Input.keys, .choice, .words] {
      var view = view(choices(3, input))
      #expect(view.handle(.control("l")) == .redrawn)
      #expect(view.handle(.control("x")) == .locked)
      #expect(view.handle(.control("z")) == .suspended)
    }
  }
}
