import Assessment
import Casework
import Clinic
import Screens

/// One user at work in a vault: who, where screens go, in which language, and about whom.
struct Talk {
  /// The user's session.
  let session: Session
  /// What is said and asked.
  let conversation: Conversation
  /// The member at hand, whom a case by judgement would be about.
  let member: MemberID?

  /// Puts them together. On every screen `!` opens the numbers to call and, for those who may open one, `+` a case by
  /// judgement.
  init(_ session: Session, _ dialogue: any Dialogue, _ language: Language, about member: MemberID? = nil) {
    self.session = session
    self.member = member
    let mayOpen = session.policies.access.allows(.openCase, to: session.user.roles)
    conversation = Conversation(dialogue, language, offering: mayOpen ? [.help, .judgement] : [.help]) {
      urgent in
      try PanelFlow(Talk(session, dialogue, language, about: member)).run(urgent)
    }
  }

  /// The same talk with a member at hand.
  func about(_ member: MemberID) -> Talk { Talk(session, dialogue, language, about: member) }

  /// Where screens go and lines come from.
  var dialogue: any Dialogue { conversation.dialogue }

  /// The user's language.
  var language: Language { conversation.language }

  /// The sentence in the user's language.
  func say(_ phrase: some Phrase) -> String { conversation.say(phrase) }

  /// One sentence on a screen of its own, waiting for nothing.
  func tell(_ phrase: some Phrase) throws { try conversation.tell(phrase) }

  /// Shows a screen and waits for a line that is this screen's own.
  func line(_ screen: Screen) throws -> String { try conversation.line(screen) }

  /// Shows a screen and waits for Enter, so that it is not pushed out of sight.
  func page(_ screen: Screen) throws { try conversation.page(screen) }

  /// Asks until one of a few choices is taken; gives its place from 0.
  func choice(_ screen: Screen, of count: Int) throws -> Int { try conversation.choice(screen, of: count) }

  /// Asks for words; with `isNeeded` until there are some.
  func words(
    _ title: some Phrase, _ question: some Phrase, isNeeded: Bool = false, isBinding: Bool = false
  ) throws -> String {
    try conversation.words(title, question, isNeeded: isNeeded, isBinding: isBinding)
  }

  /// A screen of numbered choices under a question; one that binds has to be answered.
  func menu(
    _ title: some Phrase, _ question: some Phrase, _ choices: [String], isBinding: Bool = false
  ) -> Screen {
    conversation.menu(title, question, choices, isBinding: isBinding)
  }
}
