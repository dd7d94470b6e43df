internal import Assessment

extension FormItem {
  /// When it is asked, in a form in which two such rules can be compared; empty where it always is.
  ///
  /// Our exports keep it beside our own expression: as long as both stand as they were written, the expression is
  /// what was meant, to the letter.
  var conditionText: String {
    let joint = takesAny ? " or " : " and "
    let own = conditions.map(\.text).joined(separator: joint)
    return [own, enableWhen?.text ?? ""].filter { !$0.isEmpty }.joined(separator: " and also ")
  }
}

extension FormCondition {
  /// As a person would write it.
  var text: String {
    switch answer {
    case .truth(let truth): "\(question) \(sign.rawValue) \(truth)"
    case .number(let number): "\(question) \(sign.rawValue) \(number.exactText)"
    case .text(let text): "\(question) \(sign.rawValue) '\(text)'"
    case .code(let code, _): "\(question) \(sign.rawValue) '\(code)'"
    }
  }
}
