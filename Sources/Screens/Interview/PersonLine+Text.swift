package import Assessment

extension PersonLine {
  /// Name, age, street and number on one line.
  package func line(in language: Language) -> String {
    let age = age.map { language.say(TimeWords.age($0)) } ?? language.say(MemberWords.ageUnknown)
    let street = street.isEmpty ? language.say(MemberWords.noStreet) : street
    return [name, age, street, pseudonym].joined(separator: language.comma)
  }
}
