internal import Assessment

extension FormItem {
  /// When it is asked, as a text by which two such rules can be compared; empty where it always is.
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
