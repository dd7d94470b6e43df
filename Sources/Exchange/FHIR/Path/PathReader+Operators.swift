internal import Assessment

/// What stands between two expressions.
extension PathReader {
  mutating func binary(
    _ sign: String, _ left: PathSyntax, _ right: PathSyntax
  ) throws(PathError) -> PathMeaning {
    let (first, second) = (try meaning(of: left), try meaning(of: right))
    switch sign {
    case "and": return .truth(.both(try truth(first), try truth(second)))
    case "or": return .truth(.either(try truth(first), try truth(second)))
    case "xor":
      let (one, other) = (try truth(first), try truth(second))
      return .truth(.either(.both(one, .not(other)), .both(.not(one), other)))
    case "implies": return .truth(.either(.not(try truth(first)), try truth(second)))
    case "=", "~": return .truth(try equal(first, second))
    case "!=", "!~": return .truth(.not(try equal(first, second)))
    case "<", ">", "<=", ">=": return .truth(try ordered(sign, first, second))
    case "+", "-", "*", "/", "div", "mod":
      return .numbers([try reckoned(sign, try number(first), try number(second))])
    case "|": return try united(first, second)
    case "in": return .truth(try contained(first, in: second))
    case "contains": return .truth(try contained(second, in: first))
    case _: throw PathError(message: "'\(sign)' cannot be carried over here")
    }
  }

  private func reckoned(_ sign: String, _ left: Syntax, _ right: Syntax) throws(PathError) -> Syntax {
    switch sign {
    case "+": .arithmetic(.plus, left, right)
    case "-": .arithmetic(.minus, left, right)
    case "*": .arithmetic(.times, left, right)
    case "/": .arithmetic(.over, left, right)
    case "div": .call("floor", .arithmetic(.over, left, right))
    case _:
      .arithmetic(
        .minus, left, .arithmetic(.times, right, .call("floor", .arithmetic(.over, left, right))))
    }
  }

  private func ordered(
    _ sign: String, _ left: PathMeaning, _ right: PathMeaning
  ) throws(PathError) -> Syntax {
    guard let comparison = Comparison(rawValue: sign) else {
      throw PathError(message: "'\(sign)' cannot be carried over here")
    }
    return .comparison(comparison, try number(left), try number(right))
  }

  // MARK: Equality

  func equal(_ left: PathMeaning, _ right: PathMeaning) throws(PathError) -> Syntax {
    switch (left, right) {
    case (.texts(let one), .texts(let other)): return .truth(one == other)
    case (.codes(let taken), .texts(let texts)), (.texts(let texts), .codes(let taken)),
      (.values(let taken), .texts(let texts)), (.texts(let texts), .values(let taken)):
      guard taken.count == 1, texts.count == 1 else { break }
      return try isAnswer(taken[0], texts[0])
    case (.optionCodes(let node), .codes(let taken)), (.codes(let taken), .optionCodes(let node)):
      // The offered answer whose code is that of the answer given.
      guard taken.map(\.node) == [node] else { break }
      return .truth(true)
    case (.truth, _), (_, .truth):
      let (one, other) = (try truth(left), try truth(right))
      if let known = other.knownTruth { return known ? one : .not(one) }
      if let known = one.knownTruth { return known ? other : .not(other) }
      return .comparison(.equal, one, other)
    case _: return .comparison(.equal, try number(left), try number(right))
    }
    throw PathError(message: "several answers are compared at once")
  }

  private func contained(_ part: PathMeaning, in list: PathMeaning) throws(PathError) -> Syntax {
    switch (part, list) {
    case (.texts(let one), .texts(let all)) where one.count == 1: return .truth(all.contains(one[0]))
    case (.codes(let taken), .texts(let all)) where taken.count == 1,
      (.values(let taken), .texts(let all)) where taken.count == 1:
      var parts: [Syntax] = []
      for text in all { parts.append(try isAnswer(taken[0], text)) }
      return Syntax.any(parts) ?? .truth(false)
    case (.texts(let one), .codes(let taken)) where one.count == 1:
      var parts: [Syntax] = []
      for answer in taken { parts.append(try isAnswer(answer, one[0])) }
      return Syntax.any(parts) ?? .truth(false)
    case _: throw PathError(message: "'in' cannot be carried over here")
    }
  }

  /// Compares two texts that are known beforehand.
  func compared(
    _ name: String, _ left: PathMeaning, _ right: PathMeaning
  ) throws(PathError) -> Bool {
    guard case .texts(let texts) = left, case .texts(let parts) = right, texts.count == 1, parts.count == 1
    else { throw PathError(message: "\(name)() is understood only for link ids") }
    switch name {
    case "startsWith": return texts[0].hasPrefix(parts[0])
    case "endsWith": return texts[0].hasSuffix(parts[0])
    case "contains": return parts[0].isEmpty || texts[0].contains(parts[0])
    case _: throw PathError(message: "\(name)() cannot be carried over here")
    }
  }

  // MARK: Lists

  /// Both collections, doubles included.
  func joined(_ left: PathMeaning, _ right: PathMeaning) throws(PathError) -> PathMeaning {
    switch (left, right) {
    case (.nothing, let one), (let one, .nothing): return one
    case (.nodes(let one), .nodes(let other)): return .nodes(one + other)
    case (.answers(let one), .answers(let other)): return .answers(one + other)
    case (.values(let one), .values(let other)): return .values(one + other)
    case (.codes(let one), .codes(let other)): return .codes(one + other)
    case (.weights(let one), .weights(let other)): return .weights(one + other)
    case (.texts(let one), .texts(let other)): return .texts(one + other)
    case _: return .numbers(try numbers(left) + numbers(right))
    }
  }

  /// Both collections without doubles, which is the same for items and texts alone.
  func united(_ left: PathMeaning, _ right: PathMeaning) throws(PathError) -> PathMeaning {
    switch (left, right) {
    case (.nodes(let one), .nodes(let other)): return .nodes(Set(one + other).sorted())
    case (.texts(let one), .texts(let other)): return .texts(one + other.filter { !one.contains($0) })
    case (.answers, .answers), (.nothing, _), (_, .nothing): return try joined(left, right)
    case _: throw PathError(message: "'|' drops equal numbers, which a score cannot mean; use combine()")
    }
  }
}
