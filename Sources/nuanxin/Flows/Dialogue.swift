import Assessment
import Clinic
import Screens

/// Where a flow shows its screens and gets its lines: a terminal in lines or in full screen, or a script.
protocol Dialogue: AnyObject {
  /// Shows a screen that asks nothing.
  func show(_ screen: Screen) throws

  /// Shows a screen and waits for a line; `nil` at the end of input, which is never an answer.
  func ask(_ screen: Screen) throws -> String?

  /// Shows how far long work is, waiting for nothing.
  func progress(_ screen: Screen) throws

  /// Asks for one of many by a few letters, narrowing the list; gives the line that chose, `nil` at the end of
  /// input.
  ///
  /// `screen` yields what stands for the letters typed so far.
  func search(_ screen: (String) -> Screen) throws -> SearchLine?

  /// Who sits at the keyboard from now on: the respondent, from whom every way out but the form is kept, or again
  /// the user.
  func handOver(_ isHandedOver: Bool)

  /// Shows a screen until the user has logged in again; false at the end of input.
  func takeBack(_ screen: Screen, _ unlock: (PassphraseSource) throws -> Void) throws -> Bool

  /// The keys that work on every screen here.
  func keysEverywhere(in language: Language) -> [KeyHint]
}

/// What a search came to.
struct SearchLine {
  /// The letters typed.
  let typed: String
  /// The line that chose among what they found.
  let line: String
}

/// The input came to its end in the middle of a flow, or the user left it: what was recorded stays, nothing more is.
struct InputEnded: Error {}

/// The user went back before the act was done: nothing of it was recorded.
struct SteppedBack: Error {}

extension Dialogue {
  func progress(_ screen: Screen) throws {}

  func handOver(_ isHandedOver: Bool) {}

  /// Where nobody can type a passphrase nobody can take anything back.
  func takeBack(_ screen: Screen, _ unlock: (PassphraseSource) throws -> Void) throws -> Bool { false }

  func keysEverywhere(in language: Language) -> [KeyHint] { [] }

  /// In lines: the letters first, then a choice among what was found; an empty list asks for other letters.
  func search(_ screen: (String) -> Screen) throws -> SearchLine? {
    var typed = ""
    while true {
      var shown = screen(typed)
      // Before a letter is typed nobody wants to hear the whole list.
      if typed.isEmpty { shown.blocks.removeAll(where: \.isChoices) }
      guard let line = try ask(shown).map(TypedText.normalised) else { return nil }
      guard line.contains(where: \.isLetter) else { return SearchLine(typed: typed, line: line) }
      typed = line
      if screen(typed).blocks.lazy.compactMap(\.choices).first?.count == 1 {
        return SearchLine(typed: typed, line: "1")
      }
    }
  }
}

extension Block {
  /// What can be chosen in it.
  fileprivate var choices: [Choice]? {
    guard case .choices(let choices) = self else { return nil }
    return choices
  }

  fileprivate var isChoices: Bool { choices != nil }
}
