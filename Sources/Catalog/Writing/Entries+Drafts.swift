internal import Assessment

extension [YAMLValue.Entry] {
  /// Adds a text, where there is one.
  mutating func add(_ key: String, _ text: Located<String>?) {
    if let text { append(YAMLValue.Entry(key, .text(text.value))) }
  }

  /// Adds a whole number, where there is one.
  mutating func add(_ key: String, _ number: Located<Int>?) {
    if let number { append(YAMLValue.Entry(key, .text(String(number.value)))) }
  }

  /// Adds a number with all its decimals, where there is one.
  mutating func add(_ key: String, _ number: Located<Rational>?) {
    if let number { append(YAMLValue.Entry(key, .text(number.value.exactText))) }
  }

  /// Adds a truth, where it is stated.
  mutating func add(_ key: String, _ flag: Bool?) {
    if let flag { append(YAMLValue.Entry(key, .text(flag ? "true" : "false"))) }
  }

  /// Adds a value.
  mutating func add(_ key: String, _ value: YAMLValue?) {
    if let value { append(YAMLValue.Entry(key, value)) }
  }

  /// Adds the source of the figures that stand before it.
  mutating func add(_ source: SourceDraft?) {
    add("source", source?.source)
    add("verified", source?.verified)
  }

  /// The texts of a mapping with free keys.
  init(_ texts: [KeyedText]) {
    self = texts.map { YAMLValue.Entry($0.key.value, .text($0.text.value)) }
  }
}

extension YAMLValue {
  /// Names on one line.
  init(row names: [Located<String>]) { self = .row(names.map { .text($0.value) }) }
}
