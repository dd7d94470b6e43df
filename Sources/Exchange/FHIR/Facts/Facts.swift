internal import Assessment

/// What our own exports say beyond FHIR: a tree of named facts, written as nested extensions.
///
/// A list is one name that stands several times; so an empty list and none at all are the same.
struct Facts: Hashable {
  /// One fact.
  enum Value: Hashable {
    case text(String)
    case whole(Int)
    case number(Rational)
    case truth(Bool)
    case facts(Facts)
  }

  /// A named fact.
  struct Entry: Hashable {
    let name: String
    let value: Value
  }

  /// The address of the facts about a whole instrument.
  static let instrument = "urn:nuanxin:fhir:instrument"
  /// The address of the facts about an item.
  static let item = "urn:nuanxin:fhir:item"
  /// The address of the facts about a score.
  static let score = "urn:nuanxin:fhir:score"

  private(set) var entries: [Entry] = []

  // MARK: Writing

  mutating func add(_ name: String, _ value: Value?) {
    if let value { entries.append(Entry(name: name, value: value)) }
  }

  mutating func add(_ name: String, _ text: String?) { add(name, text.map { .text($0) }) }

  mutating func add(_ name: String, _ facts: Facts?) { add(name, facts.map { .facts($0) }) }

  /// Adds every element under one name.
  mutating func add<Element>(_ name: String, _ list: [Element], _ value: (Element) -> Value) {
    for element in list { add(name, value(element)) }
  }

  // MARK: Reading

  func values(_ name: String) -> [Value] { entries.filter { $0.name == name }.map(\.value) }

  func text(_ name: String) -> String? {
    if case .text(let text)? = values(name).first { text } else { nil }
  }

  func texts(_ name: String) -> [String] {
    values(name).compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  func whole(_ name: String) -> Int? {
    if case .whole(let whole)? = values(name).first { whole } else { nil }
  }

  func number(_ name: String) -> Rational? {
    switch values(name).first {
    case .number(let number): number
    case .whole(let whole): Rational(whole)
    case .text, .truth, .facts, nil: nil
    }
  }

  func truth(_ name: String) -> Bool? {
    if case .truth(let truth)? = values(name).first { truth } else { nil }
  }

  func facts(_ name: String) -> Facts? { lists(name).first }

  func lists(_ name: String) -> [Facts] {
    values(name).compactMap { if case .facts(let facts) = $0 { facts } else { nil } }
  }
}
