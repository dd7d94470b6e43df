import Assessment
import Foundation
import Testing

@testable import Catalog

@Suite("Plain YAML")
struct YAMLTests {
  private func rejection(of bytes: [UInt8]) -> [String] {
    do {
      _ = try YAMLDocument.root(of: bytes)
      return []
    } catch {
      return error.defects.map(\.description)
    }
  }

  @Test(
    "What lets a file say something other than what it shows is refused, with its line",
    arguments: [
      ("", "1: the file is empty"),
      ("# nothing but a remark\n", "1: the file is empty"),
      ("a: 1\r\nb: 2\r\n", "1: a carriage return; end lines with LF alone"),
      ("a:\n\tb: 1\n", "2: a tab; indent and separate with spaces"),
      ("\u{FEFF}a: 1\n", "1: a byte-order mark; remove it"),
      ("a: 1\nb: \u{7}\n", "2: a control character; remove it"),
      ("a: 1\nb: \u{85}\n", "2: a control character; remove it"),
      ("a: \u{202E}1\n", "1: a character that reorders text; remove it"),
      ("a: 1\nb: \"\\e[31m\"\n", "2: holds a control character; remove it"),
      ("a: 1\nb: \"\\u202e\"\n", "2: holds a character that reorders text; remove it"),
      ("a: 1\nb: !!int 2\n", "2: tags are not allowed; put quotes around a text that starts with '!'"),
      ("a: 1\nb: !declined\n", "2: tags are not allowed; put quotes around a text that starts with '!'"),
      ("!!map\na: 1\n", "1: tags are not allowed; put quotes around a text that starts with '!'"),
      ("!!str a: 1\n", "1: tags are not allowed; put quotes around a text that starts with '!'"),
      ("a: &x 1\n", "1: anchors and aliases are not allowed; write the value out"),
      ("a: &x\n  b: 1\nc: *x\n", "1: anchors and aliases are not allowed; write the value out"),
      ("? [a, b]\n: 1\n", "1: a key must be a word or a number, not a list"),
      ("? {a: b}\n: 1\n", "1: a key must be a word or a number, not a mapping"),
      ("? \n: 1\n", "1: a key must be a word or a number, not empty"),
      ("b: 1\na: 1\nb: 2\n", "1: key 'b' stands more than once in one mapping; keep one"),
      ("1: 1\n\"1\": 2\n", "1: key '1' stands more than once in one mapping; keep one"),
      ("x: [{b: 1, b: 2}]\n", "1: key 'b' stands more than once in one mapping; keep one"),
    ])
  func refused(text: String, expected: String) {
    #expect(rejection(of: Array(text.utf8)).first == expected)
  }

  @Test("A second document, an undefined alias and broken syntax are refused at their place")
  func syntax() {
    #expect(rejection(of: Array("a: 1\n---\nb: 2\n".utf8)).first?.hasPrefix("2: not valid YAML: ") == true)
    #expect(rejection(of: Array("a: 1\nb: *x\n".utf8)).first?.hasPrefix("2: not valid YAML: ") == true)
    #expect(rejection(of: Array("a: 1\nb: [1, 2\n".utf8)).first?.hasPrefix("3: not valid YAML: ") == true)
    #expect(rejection(of: Array("a: \"\\q\"\n".utf8)).first?.hasPrefix("1: not valid YAML: ") == true)
  }

  @Test("Every forbidden thing in a tree is told in one run")
  func allAtOnce() {
    let text = "a: !x 1\nb: &y 2\n? [c]\n: 3\n"
    #expect(rejection(of: Array(text.utf8)).map { $0.prefix(2) } == ["1:", "2:", "3:"])
  }

  @Test("Bytes that are not UTF-8 are refused with the first bad line")
  func notUTF8() {
    let bytes = Array("a: 1\nb: ".utf8) + [0xC3, 0x28] + Array("\n".utf8)
    #expect(rejection(of: bytes) == ["2: not UTF-8; save the file as UTF-8"])
    #expect(rejection(of: [0xFF, 0xFE, 0x61, 0x00]) == ["1: not UTF-8; save the file as UTF-8"])
  }

  @Test("A scalar stays the text that was written")
  func untyped() throws {
    let text = "time: 22:30\nversion: 1.10\nno: no\nnumber: 0x1F\nnull: null\nsum: <<\n"
    let root = try YAMLDocument.root(of: Array(text.utf8))
    guard case .map(let entries) = root.content else {
      Issue.record("not a mapping")
      return
    }
    let texts = entries.compactMap { entry -> String? in
      guard case .text(let text) = entry.value.content else { return nil }
      return "\(entry.key)=\(text)@\(entry.line)"
    }
    #expect(
      texts == ["time=22:30@1", "version=1.10@2", "no=no@3", "number=0x1F@4", "null=null@5", "sum=<<@6"])
  }

  @Test("Prose may hold what is an indicator only elsewhere")
  func prose() {
    let text = "a: Q&A, 2 * 3 & *so* on!\nb: \"&x *y !z\"\nc: |\n  * one\n  &two\n  !three\n"
    #expect(rejection(of: Array(text.utf8)).isEmpty)
  }

  @Test("A file is refused unread above 1 MiB, and read at it")
  func size() {
    let line = "# " + String(repeating: "x", count: 61) + "\n"
    let full = Array(
      (String(repeating: line, count: (1 << 20) / 64 - 1) + "a: " + String(repeating: "x", count: 60) + "\n")
        .utf8)
    #expect(full.count == 1 << 20)
    #expect(rejection(of: full).isEmpty)
    #expect(rejection(of: full + [0x0A]) == ["1: the file is larger than 1 MiB; split or shorten it"])
  }

  @Test("Deep nesting and multiplying aliases are refused quickly", .timeLimit(.minutes(1)))
  func bombs() {
    let start = ContinuousClock.now
    let shallow = String(repeating: "[", count: 30) + String(repeating: "]", count: 30)
    #expect(rejection(of: Array(shallow.utf8)).isEmpty)
    for count in [40, 900] {
      let nested = String(repeating: "[", count: count) + String(repeating: "]", count: count)
      #expect(rejection(of: Array(nested.utf8)) == ["1: nested deeper than 32 levels; flatten it"])
    }
    for opening in ["[", "{", "- ", "? ", "{? ", "[{"] {
      let nested = String(repeating: opening, count: (1 << 20) / opening.utf8.count)
      #expect(!rejection(of: Array(nested.utf8)).isEmpty)
    }
    #expect(
      rejection(of: Array(Self.laughs.utf8)) == [
        "1: anchors and aliases are not allowed; write the value out"
      ])
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  /// A key whose hash would walk 2 to the power of 40 elements.
  private static let laughs: String = {
    let levels = (1...40).map { "- &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }
    return "- &a0 [x, x]\n" + levels.joined() + "- {*a40 : 1}\n"
  }()
}
