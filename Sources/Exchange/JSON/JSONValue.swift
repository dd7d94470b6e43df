public import Assessment

/// A JSON value as a file had it: numbers keep their digits, objects the order of their keys.
public indirect enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case truth(Bool)
  /// A number, digit by digit, so that `0.1` stays a tenth.
  case number(String)
  /// A text.
  case text(String)
  /// A list.
  case list([JSONValue])
  /// An object.
  case object(JSONObject)

  /// A whole number.
  public static func whole(_ number: Int) -> JSONValue { .number(String(number)) }

  /// The text, where it is one.
  public var asText: String? { if case .text(let text) = self { text } else { nil } }

  /// The elements, where it is a list.
  public var asList: [JSONValue]? { if case .list(let list) = self { list } else { nil } }

  /// The object, where it is one.
  public var asObject: JSONObject? { if case .object(let object) = self { object } else { nil } }

  /// The exact number, where it is one that fits.
  public var asNumber: Rational? {
    if case .number(let digits) = self { Rational(json: digits) } else { nil }
  }

  /// The truth, where it is one.
  public var asTruth: Bool? { if case .truth(let truth) = self { truth } else { nil } }
}

/// The members of a JSON object, in order.
public struct JSONObject: Hashable, Sendable {
  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSONValue
  }

  /// The members.
  public private(set) var members: [Member] = []

  /// An object without members.
  public init() {}

  /// The value under a key.
  public subscript(key: String) -> JSONValue? { members.first { $0.key == key }?.value }

  /// Adds a member behind the others; nothing where there is no value.
  public mutating func add(_ key: String, _ value: JSONValue?) {
    if let value { members.append(Member(key: key, value: value)) }
  }

  /// Adds a text.
  public mutating func add(_ key: String, _ text: String?) { add(key, text.map { .text($0) }) }

  /// Adds a list, unless it is empty: FHIR has no empty lists.
  public mutating func add(_ key: String, _ list: [JSONValue]) {
    add(key, list.isEmpty ? nil : .list(list))
  }
}

extension Rational {
  /// Reads a JSON number exactly; `nil` where it does not fit.
  init?(json digits: String) {
    let parts = digits.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let value = Rational(text: parts[0]) else { return nil }
    guard parts.count == 2 else {
      self = value
      return
    }
    guard let exponent = Int(parts[1].first == "+" ? parts[1].dropFirst() : parts[1]),
      (-17...17).contains(exponent)
    else { return nil }
    let power = Rational((0..<abs(exponent)).reduce(1) { power, _ in power * 10 })
    guard let scaled = exponent < 0 ? value.divided(by: power) : value.multiplied(by: power) else {
      return nil
    }
    self = scaled
  }
}
