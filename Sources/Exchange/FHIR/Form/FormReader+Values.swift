internal import Assessment

/// Single values; what has the wrong form but a plain meaning is taken with a note.
extension FormReader {
  /// A text that says something.
  mutating func text(_ key: String, of object: JSONObject, at place: String) -> String? {
    guard let value = object[key] else { return nil }
    switch value {
    case .text(let text): return text.allSatisfy(\.isWhitespace) ? nil : Self.plain(text)
    case .number(let digits):
      note(place, "\(key) is a number where R4 has a text")
      return digits
    case .null, .truth, .list, .object:
      note(place, "\(key) is no text and is left out")
      return nil
    }
  }

  /// Without characters that a terminal would obey, and without blanks around it.
  private static func plain(_ text: String) -> String {
    let kept = text.unicodeScalars.map { scalar in
      scalar == "\r" || scalar == "\t" || scalar.properties.generalCategory == .control && scalar != "\n"
        ? " " : scalar
    }
    var plain = String(String.UnicodeScalarView(kept))[...]
    while plain.first?.isWhitespace == true { plain = plain.dropFirst() }
    while plain.last?.isWhitespace == true { plain = plain.dropLast() }
    return String(plain)
  }

  /// A text with its translations.
  mutating func words(_ key: String, of object: JSONObject, at place: String) -> FormText {
    FormText(
      plain: text(key, of: object, at: place), translations: translations(object["_" + key], at: place))
  }

  /// The translations that stand beside a text, under its name with an underscore.
  mutating func translations(_ beside: JSONValue?, at place: String) -> [String: String] {
    guard let beside = beside?.asObject else { return [:] }
    var found: [String: String] = [:]
    for element in extensions(of: beside, at: place) where element["url"]?.asText == FormURL.translation {
      let parts = extensions(of: element, at: place)
      let language = parts.first { $0["url"]?.asText == "lang" }?.value("valueCode", "valueString")
      let content = parts.first { $0["url"]?.asText == "content" }?.value("valueString", "valueMarkdown")
      guard let language, let content, !content.allSatisfy(\.isWhitespace) else {
        note(place, "a translation lacks its language or its text and is left out")
        continue
      }
      found[language] = Self.plain(content)
    }
    return found
  }

  mutating func truth(_ key: String, of object: JSONObject, at place: String) -> Bool? {
    guard let value = object[key] else { return nil }
    if let truth = value.asTruth { return truth }
    if let text = value.asText, let truth = Bool(text) {
      note(place, "\(key) is a text where R4 has true or false")
      return truth
    }
    note(place, "\(key) is neither true nor false and is left out")
    return nil
  }

  mutating func number(_ key: String, of object: JSONObject, at place: String) -> Rational? {
    guard let value = object[key] else { return nil }
    if let number = value.asNumber { return number }
    if let text = value.asText, let number = Rational(json: text) {
      note(place, "\(key) is a text where R4 has a number")
      return number
    }
    note(place, "\(key) is no number that can be taken, and is left out")
    return nil
  }

  mutating func whole(_ key: String, of object: JSONObject, at place: String) -> Int? {
    guard let number = number(key, of: object, at: place) else { return nil }
    guard number.isWhole else {
      note(place, "\(key) is no whole number and is left out")
      return nil
    }
    return Int(number.numerator)
  }

  /// The elements of a list that are objects.
  mutating func objects(_ key: String, of object: JSONObject, at place: String) -> [JSONObject] {
    guard let value = object[key] else { return [] }
    guard let list = value.asList else {
      note(place, "\(key) is no list" + (value.asObject == nil ? " and is left out" : "; taken as one"))
      return value.asObject.map { [$0] } ?? []
    }
    if list.isEmpty { note(place, "\(key) is an empty list, which R4 does not allow") }
    let objects = list.compactMap(\.asObject)
    if objects.count < list.count {
      note(place, "\(list.count - objects.count) of \(key) are no objects and are left out")
    }
    return objects
  }

  mutating func extensions(of object: JSONObject, at place: String) -> [JSONObject] {
    objects("extension", of: object, at: place)
  }

  mutating func codings(_ key: String, of object: JSONObject, at place: String) -> [FormCoding] {
    objects(key, of: object, at: place).map { coding($0, at: place) }
  }

  mutating func coding(_ object: JSONObject, at place: String) -> FormCoding {
    FormCoding(
      system: text("system", of: object, at: place), code: text("code", of: object, at: place),
      display: words("display", of: object, at: place))
  }
}

extension JSONObject {
  /// The first text under one of some keys.
  func value(_ keys: String...) -> String? { keys.lazy.compactMap { self[$0]?.asText }.first }
}
