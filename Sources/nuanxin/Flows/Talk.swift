import Assessment
import Casework
import Clinic
import Screens

/// One user at work in a vault: who, where screens go, and in which language.
struct Talk {
  /// The user's session.
  let session: Session
  /// What is said and asked.
  let conversation: Conversation

  /// Puts them together.
  init(_ session: Session, _ dialogue: any Dialogue, _ language: Language) {
    (self.session, conversation) = (session, Conversation(dialogue, language))
  }

  /// Where screens go and lines come from.
  var dialogue: any Dialogue { conversation.dialogue }

  /// The user's language.
  var language: Language { conversation.language }

  /// The sentence in the user's language.
  func say(_ phrase: some Phrase) -> String { conversation.say(phrase) }

  /// One sentence on a screen of its own, waiting for nothing.
  func tell(_ phrase: some Phrase) throws { try conversation.tell(phrase) }

  /// Shows a screen and waits for Enter, so that it is not pushed out of sight.
  func page(_ screen: Screen) throws { try conversation.page(screen) }

  /// Asks until one of a few choices is taken; gives its place from 0.
  ///
  /// `!` opens the crisis panel, about the member where one is at hand, and then the question stands again.
  func choice(_ screen: Screen, of count: Int, about member: MemberID? = nil) throws -> Int {
    try conversation.choice(screen, of: count) { try PanelFlow(self).run(about: member) }
  }

  /// Asks for words; with `isNeeded` until there are some.
  func words(_ title: some Phrase, _ question: some Phrase, isNeeded: Bool = false) throws -> String {
    try conversation.words(title, question, isNeeded: isNeeded)
  }

  /// A screen of numbered choices under a question.
  func menu(_ title: some Phrase, _ question: some Phrase, _ choices: [String]) -> Screen {
    conversation.menu(title, question, choices)
  }
}
