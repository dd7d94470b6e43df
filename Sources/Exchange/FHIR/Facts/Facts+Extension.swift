internal import Assessment

extension Facts {
  /// The facts among some extensions, under an address of ours.
  init?(in extensions: [JSONObject], named address: String) {
    guard let found = extensions.first(where: { $0["url"]?.asText == address }) else { return nil }
    self.init(found)
  }

  private init(_ element: JSONObject) {
    for part in element["extension"]?.asList ?? [] {
      guard let part = part.asObject, let name = part["url"]?.asText else { continue }
      add(name, Value(part))
    }
  }

  /// The facts as an extension at an address.
  func element(_ address: String) -> JSONValue {
    var element = JSONObject()
    element.add("url", address)
    element.add("extension", entries.map { $0.value.element($0.name) })
    return .object(element)
  }
}

extension Facts.Value {
  fileprivate init?(_ part: JSONObject) {
    if part["extension"] != nil {
      self = .facts(Facts(part))
    } else if let text = part.value("valueString", "valueMarkdown", "valueCode") {
      self = .text(text)
    } else if let whole = part["valueInteger"]?.asNumber, whole.isWhole {
      self = .whole(Int(whole.numerator))
    } else if let number = part["valueDecimal"]?.asNumber {
      self = .number(number)
    } else if let truth = part["valueBoolean"]?.asTruth {
      self = .truth(truth)
    } else {
      return nil
    }
  }

  fileprivate func element(_ name: String) -> JSONValue {
    var element = JSONObject()
    switch self {
    case .facts(let facts): return facts.element(name)
    case .text(let text):
      element.add("url", name)
      element.add("valueString", text)
    case .whole(let whole):
      element.add("url", name)
      element.add("valueInteger", .whole(whole))
    case .number(let number):
      element.add("url", name)
      element.add("valueDecimal", .number(number.exactText))
    case .truth(let truth):
      element.add("url", name)
      element.add("valueBoolean", .truth(truth))
    }
    return .object(element)
  }
}
