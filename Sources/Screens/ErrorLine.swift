package import Assessment

/// The one line in which a command says what went wrong.
package enum ErrorLine {
  /// `nuanxin: what, where, what to do`, without a line break.
  package static func text(_ error: some Phrase, in language: Language) -> String {
    let said = language.say(error).split(whereSeparator: \.isNewline).joined(separator: " ")
    return "nuanxin: " + said
  }
}
