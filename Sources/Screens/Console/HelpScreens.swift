package import Assessment

/// What `?` shows on every screen: its keys, then the urgent ones, then those of the medium that it is drawn on.
package enum HelpScreens {
  /// Every key that does something on a screen.
  package static func keys(
    of screen: Screen, urgent: [KeyHint], everywhere: [KeyHint], in language: Language
  ) -> Screen {
    let own = screen.help.isEmpty ? screen.keys : screen.help
    return Screen(
      language.say(HelpWords.title),
      [
        .facts((own + urgent + everywhere).map { Fact($0.key, $0.action) }),
        .paragraph(language.say(HelpWords.calm) + language.gap + language.say(HelpWords.endOfInput)),
      ], keys: [KeyHint("Enter", language.say(KeyWords.goOn))], input: .keys, leaving: "")
  }
}
