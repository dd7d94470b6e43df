import Assessment
import Casework
import Foundation
import TestSupport
import Testing

@testable import Screens

@Suite("Every sentence, in both languages")
struct PhraseTests {
  @Test func noneIsEmptyAndTheLanguagesDiffer() {
    for phrase in Phrases.all {
      let (en, zhHans) = phrase.said
      #expect(!en.isEmpty && !zhHans.isEmpty, "\(phrase)")
      #expect(en != zhHans || !en.contains { $0.isLetter && !Phrases.isPlaceholder(phrase, $0) }, "\(phrase)")
    }
  }

  @Test func chineseSentencesAreChinese() {
    for phrase in Phrases.all where !Phrases.isTheSameInBoth(phrase) {
      let said = phrase.said
      #expect(said.zhHans.unicodeScalars.contains { 0x4E00...0x9FFF ~= $0.value }, "\(phrase)")
      #expect(
        !said.en.unicodeScalars.contains { 0x3000...0x9FFF ~= $0.value } || said.en == "中文", "\(phrase)")
      let half = said.zhHans.unicodeScalars.indices.contains { index in
        let next = said.zhHans.unicodeScalars.index(after: index)
        guard next < said.zhHans.unicodeScalars.endIndex else { return false }
        return 0x4E00...0x9FFF ~= said.zhHans.unicodeScalars[index].value
          && ",;!".unicodeScalars.contains(said.zhHans.unicodeScalars[next])
      }
      #expect(!half, "half-width punctuation after Chinese: \(said.zhHans)")
    }
  }

  @Test func placeholdersStandInBoth() {
    for phrase in Phrases.all {
      for value in Phrases.placeholders(of: phrase) {
        let (en, zhHans) = phrase.said
        #expect(en.contains(value), "\(value) in \(en)")
        #expect(zhHans.contains(value), "\(value) in \(zhHans)")
      }
    }
  }

  /// The samples are compared with the cases that the sources declare, so that a new sentence is never forgotten.
  @Test func everyCaseIsSampled() throws {
    let folder = Checkout.root.appending(path: "Sources/Screens/Words")
    let sampled = Set(Phrases.all.map(Phrases.name))
    var declared: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where file.hasSuffix("Words.swift") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      declared.formUnion(Self.cases(in: text, of: String(file.dropLast(6))))
    }
    #expect(declared.count > 300)
    #expect(declared.subtracting(sampled).sorted() == [])
  }

  private static func cases(in text: String, of type: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("  case ") }.flatMap { line -> [String] in
      var depth = 0
      let plain = line.dropFirst(7).filter { character in
        depth += character == "(" ? 1 : 0
        defer { depth -= character == ")" ? 1 : 0 }
        return depth == 0
      }
      return plain.split(separator: ",").map { "\(type).\($0.filter { $0 != " " && $0 != ")" })" }
    }
  }
}
