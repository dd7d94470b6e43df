/// The action tags of a field's annotation: words such as `@HIDDEN` that tell the other system what to do with it.
struct ActionTags: Hashable {
  /// The tags that hold for certain, in the order written; what stands inside another tag's brackets is part of
  /// that tag.
  let names: [String]

  init(_ annotation: String) {
    var (names, depth, before): ([String], Int, Character) = ([], 0, " ")
    var rest = annotation[...]
    while let character = rest.first {
      rest = rest.dropFirst()
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      if character == "@", depth == 0, !before.isLetter, !before.isNumber {
        let name = rest.prefix { $0.isASCII && $0.isUppercase || $0 == "-" }
        if !name.isEmpty { names.append(String(name)) }
        rest = rest.dropFirst(name.count)
      }
      before = character
    }
    self.names = names
  }

  /// Why nobody is ever asked for the field; `nil` where somebody may be.
  var absence: String? {
    if let tag = names.first(where: { $0 == "CALCTEXT" || $0 == "CALCDATE" }) { return "@\(tag) fills it" }
    if names.contains("HIDDEN") { return "@HIDDEN keeps it from everybody" }
    return names.contains("READONLY") ? "@READONLY lets nobody fill it" : nil
  }
}
