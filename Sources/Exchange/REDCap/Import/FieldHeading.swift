/// A text field that asks nothing: it is said before the next question.
struct FieldHeading: Hashable {
  let field: DictionaryField
  /// The place of the question before which it is said; `nil` where none follows.
  var place: Int?
}
