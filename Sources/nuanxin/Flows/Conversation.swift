import Assessment
import Screens

/// Screens to show and lines to wait for, in one language; it knows of no vault and of no person.
struct Conversation {
  /// A key that works on every screen and leads back to the same place.
  enum Urgent: String, CaseIterable {
    /// The numbers to call.
    case help = "!"
    /// A case by judgement.
    case judgement = "+"

    /// What it does, in a sentence.
    var help: HelpWords {
      switch self {
      case .help: .crisis
      case .judgement: .judgement
      }
    }

    /// What it does, in words.
    var action: KeyWords {
      switch self {
      case .help: .crisis
      case .judgement: .judgement
      }
    }
  }

  /// Where screens go and lines come from.
  let dialogue: any Dialogue
  /// The language.
  let language: Language
  private let offered: [Urgent]
  private let respond: (Urgent) throws -> Void

  /// Talks through a dialogue; `respond` does what an urgent key that is offered asks for, on whatever screen it was
  /// pressed.
  init(
    _ dialogue: any Dialogue, _ language: Language, offering offered: [Urgent] = Urgent.allCases,
    onUrgent respond: @escaping (Urgent) throws -> Void
  ) {
    (self.dialogue, self.language, self.offered, self.respond) = (dialogue, language, offered, respond)
  }

  /// The same conversation in another language.
  func speaking(_ language: Language) -> Self {
    Self(dialogue, language, offering: offered, onUrgent: respond)
  }

  /// The sentence in the language.
  func say(_ phrase: some Phrase) -> String { language.say(phrase) }

  /// One sentence on a screen of its own, waiting for nothing.
  func tell(_ phrase: some Phrase) throws { try dialogue.show(Screen(say(phrase))) }

  /// Shows a screen and waits for a line that is this screen's own: what works everywhere is done here, and then
  /// the screen stands again.
  ///
  /// - Throws: `InputEnded` at the end of input, which is never an answer.
  func line(_ screen: Screen) throws -> String {
    let shown = everywhere(screen)
    while true {
      guard let typed = try dialogue.ask(shown) else { throw InputEnded() }
      let line = TypedText.normalised(typed)
      guard try doneEverywhere(line, on: screen) else { return line }
    }
  }

  /// Asks for one of many by a few letters; what works everywhere works here, too.
  func search(_ screen: (String) -> Screen) throws -> SearchLine {
    while true {
      guard let found = try dialogue.search({ everywhere(screen($0)) }) else { throw InputEnded() }
      guard try doneEverywhere(TypedText.normalised(found.line), on: screen("")) else { return found }
    }
  }

  /// A screen with the keys that work everywhere among its own.
  private func everywhere(_ screen: Screen) -> Screen {
    var shown = screen
    shown.language = language
    shown.keys.append(KeyHint("?", say(KeyWords.help)))
    shown.keys += offered.map { KeyHint($0.rawValue, say($0.action)) }
    return shown
  }

  /// Does what a line asks for on any screen; false where it is the screen's own.
  private func doneEverywhere(_ line: String, on screen: Screen) throws -> Bool {
    if line == "?" {
      let help = HelpScreens.keys(
        of: screen, urgent: offered.map { KeyHint($0.rawValue, say($0.help)) },
        everywhere: dialogue.keysEverywhere(in: language), in: language)
      guard try dialogue.ask(help) != nil else { throw InputEnded() }
    } else if let urgent = Urgent(rawValue: line), offered.contains(urgent) {
      try respond(urgent)
    } else {
      return false
    }
    return true
  }

  /// Shows a screen and waits for Enter, so that it is not pushed out of sight.
  func page(_ screen: Screen) throws {
    var screen = screen
    screen.keys.append(KeyHint("Enter", say(KeyWords.goOn)))
    (screen.input, screen.leaving) = (.keys, "")
    _ = try line(screen)
  }

  /// Asks until one of a few choices is taken; gives its place from 0.
  ///
  /// - Throws: `SteppedBack` where the screen can be left and was.
  func choice(_ screen: Screen, of count: Int) throws -> Int {
    var shown = screen
    while true {
      let line = try line(shown)
      if line == Screen.back, screen.hasBack { throw SteppedBack() }
      switch ChoiceInput.parse(line, of: count) {
      case .success(let place): return place
      case .failure(let words): shown = screen.noting(say(words))
      }
    }
  }

  /// Asks for words; with `isNeeded` until there are some. `<` alone steps back where nothing binds.
  func words(
    _ title: some Phrase, _ question: some Phrase, isNeeded: Bool = false, isBinding: Bool = false
  ) throws -> String {
    let screen = Screen(
      say(title), [.paragraph(say(question))], input: .words, leaving: isBinding ? nil : Screen.back)
    while true {
      let line = try line(screen)
      if line == Screen.back, !isBinding { throw SteppedBack() }
      if !line.isEmpty || !isNeeded { return line }
    }
  }

  /// A screen of numbered choices under a question; one that binds has to be answered.
  func menu(
    _ title: some Phrase, _ question: some Phrase, _ choices: [String], isBinding: Bool = false
  ) -> Screen {
    Screen(
      say(title), [.paragraph(say(question)), .choices(Choice.numbered(choices))],
      keys: isBinding ? [] : [KeyHint(Screen.back, say(KeyWords.goBack))], input: .choice,
      leaving: isBinding ? nil : Screen.back)
  }
}

extension Screen {
  /// The same screen with a remark that the last line could not be taken.
  func noting(_ remark: String) -> Screen {
    var screen = self
    screen.blocks.append(.notice(Notice(.attention, remark)))
    return screen
  }
}
