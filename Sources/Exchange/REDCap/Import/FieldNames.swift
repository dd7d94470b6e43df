internal import Assessment

/// Gives out legal names, each once.
struct FieldNames {
  private var taken: Set<String> = []
  private static let longest = 40

  /// A name as near to a field's or form's own as the rules allow: lower case, hyphens, a letter first.
  ///
  /// Of a long one the end is kept, since it is what tells apart the fields of one form.
  mutating func name(for raw: String) -> String {
    let legal = Self.legal(raw)
    var name = legal
    var number = 2
    while !taken.insert(name).inserted {
      let stem = legal.prefix(Self.longest - 1 - String(number).count)
      name = (stem.last == "-" ? stem.dropLast() : stem) + "-\(number)"
      number += 1
    }
    return name
  }

  private static func legal(_ raw: String) -> String {
    let words = raw.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.map(String.init)
    let name = fitting(words)
    return Names.reserved.contains(name) ? name + "-field" : name
  }

  private static func fitting(_ words: [String]) -> String {
    var rest = words[...]
    while rest.count > 1, rest.joined(separator: "-").count > longest || rest.first?.startsWithLetter == false
    {
      // A number in front can only be dropped where something in front of it had to go already.
      if rest.count == words.count, rest.joined(separator: "-").count <= longest - 2 { break }
      rest = rest.dropFirst()
    }
    let joined = String(rest.joined(separator: "-").suffix(longest))
    guard !joined.isEmpty else { return "field" }
    return joined.startsWithLetter ? joined : "f-" + joined.prefix(longest - 2)
  }
}

extension String {
  fileprivate var startsWithLetter: Bool { first?.isLetter ?? false }
}
