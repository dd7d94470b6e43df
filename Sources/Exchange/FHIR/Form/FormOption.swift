internal import Assessment

/// One of an item's answers.
struct FormOption: Hashable {
  /// What it is called.
  var text: FormText
  /// Its code, where it is a coding.
  var code: String?
  /// The code's system.
  var system: String?
  /// Whether it has no name, so that its code stands for one.
  var isUnnamed = false
  /// The number, where the answer is one.
  var whole: Int?
  /// The number that scores take for it.
  var weight: Rational?

  /// Whether a condition or expression that holds this text means this answer.
  func isMeant(by text: String) -> Bool {
    code == text || (code == nil && self.text.plain == text) || whole.map { String($0) == text } == true
  }
}
