internal import Assessment

/// Names made of texts.
enum Slug {
  /// Lower-case letters, digits and hyphens of a text; empty where it has none.
  static func text(_ text: String) -> String {
    var slug = ""
    var wasSmall = false
    for scalar in text.unicodeScalars {
      let isSmall = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      let isCapital = ("A"..."Z").contains(scalar)
      if isCapital, wasSmall { slug += "-" }
      if isSmall || isCapital {
        slug += String(scalar).lowercased()
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
      wasSmall = isSmall
    }
    return trimmed(slug)
  }

  /// At most forty letters, without a hyphen at the end.
  static func trimmed(_ slug: String) -> String {
    var slug = String(slug.prefix(40))
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug
  }

  /// A legal name for it that is not taken yet; `nil` where it has too few letters.
  static func name(_ text: String, except taken: Set<String>) -> String? {
    let slug = isName(text) ? text : Self.text(text)
    guard isName(slug) else { return nil }
    return free(slug, except: taken)
  }

  /// The name itself, or with the first number behind it that makes it a new one.
  static func free(_ name: String, except taken: Set<String>) -> String {
    guard taken.contains(name) else { return name }
    let numbered = (2...).lazy.map { trimmed(String(name.prefix(34))) + "-\($0)" }
    return numbered.first { !taken.contains($0) } ?? name
  }

  static func isName(_ text: String) -> Bool { Names.isLegal(text) && !Names.reserved.contains(text) }
}
