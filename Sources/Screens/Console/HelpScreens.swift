package import Assessment

/// What `?` shows on every screen: its keys, then those that work everywhere.
package enum HelpScreens {
  /// The keys of a screen; `everywhere` are those of the medium that it is drawn on.
  package static func keys(of screen: Screen, everywhere: [KeyHint], in language: Language) -> Screen {
    let own = screen.help.isEmpty ? screen.keys : screen.help
    let always = [
      KeyHint("!", language.say(HelpWords.crisis)), KeyHint("+", language.say(HelpWords.judgement)),
    ]
    return Screen(
      language.say(HelpWords.title),
      [
        .facts((own + always + everywhere).map { Fact($0.key, $0.action) }),
        .paragraph(language.say(HelpWords.calm) + language.gap + language.say(HelpWords.endOfInput)),
      ], keys: [KeyHint("Enter", language.say(KeyWords.goOn))], input: .keys, leaving: "")
  }
}
