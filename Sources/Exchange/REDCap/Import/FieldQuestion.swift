/// A field that can be asked.
struct FieldQuestion: Hashable {
  let field: DictionaryField
  /// The item's name.
  let id: String
  /// Its place among the form's questions.
  let place: Int
  let answers: FieldAnswers
  /// What is said before it, in parts.
  var headings: [String]
  let ask: String
  let label: String

  /// Whether it may stay unasked, so that it may have no answer for good.
  var isConditional: Bool { !field.logic.isEmpty }

  /// Whether it seems to ask about danger to the person.
  var isDangerous: Bool { DangerWords.stand(in: ask) || answers.words.contains(where: DangerWords.stand) }
}
