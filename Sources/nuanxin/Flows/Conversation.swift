import Assessment
import Screens

/// Screens to show and lines to wait for, in one language; it knows of no vault and of no person.
struct Conversation {
  /// Where screens go and lines come from.
  let dialogue: any Dialogue
  /// The language.
  let language: Language

  /// Talks through a dialogue.
  init(_ dialogue: any Dialogue, _ language: Language) {
    (self.dialogue, self.language) = (dialogue, language)
  }

  /// The sentence in the language.
  func say(_ phrase: some Phrase) -> String { language.say(phrase) }

  /// One sentence on a screen of its own, waiting for nothing.
  func tell(_ phrase: some Phrase) throws { try dialogue.show(Screen(say(phrase))) }

  /// Shows a screen and waits for Enter, so that it is not pushed out of sight.
  func page(_ screen: Screen) throws {
    var screen = screen
    screen.keys.append(KeyHint("Enter", say(KeyWords.goOn)))
    screen.prompt = "> "
    _ = try dialogue.line(screen)
  }

  /// Asks until one of a few choices is taken; gives its place from 0.
  ///
  /// `!` opens the crisis help, and then the question stands again.
  func choice(_ screen: Screen, of count: Int, onCrisis help: () throws -> Void) throws -> Int {
    var shown = screen
    while true {
      let line = try dialogue.line(shown)
      if line == "!" {
        try help()
        shown = screen
        continue
      }
      switch ChoiceInput.parse(line, of: count) {
      case .success(let place): return place
      case .failure(let words): shown = screen.noting(say(words))
      }
    }
  }

  /// Asks for words; with `isNeeded` until there are some.
  func words(_ title: some Phrase, _ question: some Phrase, isNeeded: Bool = false) throws -> String {
    let screen = Screen(say(title), [.paragraph(say(question))], prompt: "> ")
    while true {
      let line = try dialogue.line(screen)
      if !line.isEmpty || !isNeeded { return line }
    }
  }

  /// A screen of numbered choices under a question.
  func menu(_ title: some Phrase, _ question: some Phrase, _ choices: [String]) -> Screen {
    Screen(
      say(title), [.paragraph(say(question)), .choices(Choice.numbered(choices))],
      keys: [KeyHint("!", say(KeyWords.crisis))], prompt: "> ")
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
