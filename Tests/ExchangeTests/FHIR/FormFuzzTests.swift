import Assessment
import TestSupport
import Testing

@testable import Exchange

@Suite("Spoilt forms", .enabled(if: Checkout.data != nil, Comment(rawValue: Checkout.noData)))
struct FormFuzzTests {
  @Test("Spoilt bytes never crash; what comes out is proved", arguments: 0..<220)
  func bytes(_ seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = try Forms.bytes(Forms.names[seed % Forms.names.count])
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case _: bytes.insert(bytes.randomElement(using: &random) ?? 0, at: place)
      }
    }
    try check(bytes)
  }

  @Test("Forms with spoilt parts never crash; what comes out is proved", arguments: 0..<660)
  func parts(_ seed: Int) throws {
    var random = SeededGenerator(seed: seed + 10_000)
    let published = try Forms.bytes(Forms.names[seed % Forms.names.count])
    var value = try JSONReader.value(of: published)
    // Every other form is one of ours, full of our own extensions.
    if seed / Forms.names.count % 2 == 1, let form = try? QuestionnaireImport(published).form {
      value = QuestionnaireExport(form.instrument, packs: form.packs).form
    }
    for _ in 0..<Int.random(in: 1...12, using: &random) { value = Self.spoilt(value, &random) }
    try check(value.bytes())
  }

  /// An import proves its own draft; here it is only taken at its word once more.
  private func check(_ bytes: [UInt8]) throws {
    let form: ImportedForm
    do throws(FormRefusal) {
      form = try QuestionnaireImport(bytes).form
    } catch {
      #expect(!error.reasons.isEmpty)
      return
    }
    let instrument = try Instrument(form.instrument)
    for pack in form.packs { _ = try pack.validated(against: instrument) }
  }

  /// The value with something somewhere in it changed, dropped, doubled or put in another's place.
  private static func spoilt(_ value: JSONValue, _ random: inout SeededGenerator, depth: Int = 0) -> JSONValue
  {
    guard depth < 3 || Int.random(in: 0..<6, using: &random) > 0 else { return junk(value, &random) }
    switch value {
    case .object(let object):
      let members = object.members.filter { $0.key != "resourceType" }
      let inner = members.filter { $0.value.asList != nil }
      let isDeep = depth < 3 && !inner.isEmpty && Int.random(in: 0..<10, using: &random) > 0
      guard let chosen = (isDeep ? inner : members).randomElement(using: &random) else {
        return junk(value, &random)
      }
      let doesDrop = Int.random(in: 0..<12, using: &random) == 0
      var copy = JSONObject()
      for member in object.members {
        if member.key != chosen.key {
          copy.add(member.key, member.value)
        } else if !doesDrop {
          copy.add(member.key, spoilt(member.value, &random, depth: depth + 1))
        }
      }
      return .object(copy)
    case .list(var list):
      guard let place = list.indices.randomElement(using: &random) else { return junk(value, &random) }
      switch Int.random(in: 0..<8, using: &random) {
      case 0: list.remove(at: place)
      case 1: list.append(list[place])
      case 2: list.swapAt(place, Int.random(in: 0..<list.count, using: &random))
      case _: list[place] = spoilt(list[place], &random, depth: depth + 1)
      }
      return .list(list)
    case .null, .truth, .number, .text: return junk(value, &random)
    }
  }

  private static func junk(_ value: JSONValue, _ random: inout SeededGenerator) -> JSONValue {
    let texts = [
      "", " ", "q1", "true", "=", "exists", "group", "total", "no", "%resource.item", "#x", "integer",
      "open-choice", "\u{1B}[2J", "（空）", "%a.b.c + ((", "quantity", "sum", "zh-CN",
    ]
    let junk: [JSONValue] = [
      .null, .truth(true), .number("-1"), .number("1e9"), .number("0.5"), .number("99999999999999999999"),
      .list([]), .object(JSONObject()), .list([value, value]),
    ]
    return Bool.random(using: &random)
      ? .text(texts.randomElement(using: &random) ?? "") : junk.randomElement(using: &random) ?? .null
  }
}
