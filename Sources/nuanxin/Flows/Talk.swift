import Assessment
import Casework
import Clinic
import Screens

/// One user at work in a vault: who, where screens go, and in which language.
struct Talk {
  /// The user's session.
  let session: Session
  /// Where screens go and lines come from.
  let dialogue: any Dialogue
  /// The user's language.
  let language: Language

  /// Puts them together.
  init(_ session: Session, _ dialogue: any Dialogue, _ language: Language) {
    (self.session, self.dialogue, self.language) = (session, dialogue, language)
  }

  /// The sentence in the user's language.
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
  /// `!` opens the crisis panel, about the member where one is at hand, and then the question stands again.
  func choice(_ screen: Screen, of count: Int, about member: MemberID? = nil) throws -> Int {
    var shown = screen
    while true {
      let line = try dialogue.line(shown)
      if line == "!" {
        try PanelFlow(self).run(about: member)
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
