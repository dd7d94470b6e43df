import Foundation
import TestSupport
import Testing

/// The publisher's words brought onto a copy of a shipped questionnaire, through the binary.
struct WordingTests {
  private let folder: Folder
  private let forms: String

  init() throws {
    folder = try Folder()
    forms = folder.file("Forms")
    try FileManager.default.createDirectory(atPath: forms, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Checkout.root.appendingPathComponent("Instruments/phq-2").path, toPath: "\(forms)/phq-2")
  }

  private static func item(_ link: String, _ loinc: String, _ text: String, _ values: [Int]) -> String {
    let ordinal = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
    let answers = values.map { value in
      "{\"valueCoding\": {\"code\": \"a\(value)\", \"display\": \"answer \(value)\", "
        + "\"extension\": [{\"url\": \"\(ordinal)\", \"valueDecimal\": \(value)}]}}"
    }
    return "{\"linkId\": \"\(link)\", \"type\": \"choice\", \"text\": \"\(text)\", \"code\": "
      + "[{\"system\": \"http://loinc.org\", \"code\": \"\(loinc)\"}], \"answerOption\": "
      + "[\(answers.joined(separator: ", "))]}"
  }

  private static func questionnaire(_ values: [Int] = [0, 1, 2, 3]) -> String {
    "{\"resourceType\": \"Questionnaire\", \"status\": \"active\", \"title\": \"Archive 7\", \"publisher\": "
      + "\"A house\", \"language\": \"en\", \"item\": [\(item("x", "44255-8", "The second question", values)), "
      + "\(item("y", "44250-9", "The first question", values))]}"
  }

  private func bring(_ text: String, _ arguments: [String] = []) throws -> Program.Ending {
    let file = try folder.write(text, to: "words")
    return try Program.run(
      ["instrument", "wording", "import", file, "--for", "phq-2", "--instruments", forms] + arguments)
  }

  private func pack(_ name: String = "en.yaml") throws -> String {
    try String(contentsOfFile: "\(forms)/phq-2/\(name)", encoding: .utf8)
  }

  @Test func fromThePublishersFormByCode() throws {
    let chinese = try pack("zh-Hans.yaml")
    let brought = try bring(Self.questionnaire())
    #expect(brought.status == 0 && brought.out == "\(forms)/phq-2/en.yaml\n", "\(brought.err)")
    let words = try pack()
    #expect(words.contains("wording: publisher\nsource: A house, Archive 7"), "\(words)")
    let typed = Data("\n1\n1\n".utf8)
    let tried = try Program.run(["instrument", "try", "phq-2", "--instruments", forms], input: typed)
    let asked = tried.out.components(separatedBy: "The first question").count
    #expect(asked == 2 && tried.out.contains("1  answer 0"), "matched by code, not by order: \(tried.out)")
    #expect(!tried.out.contains("Archive 7\n") && !tried.out.contains("our own wording"), "\(tried.out)")
    #expect(try pack("zh-Hans.yaml") == chinese)
    #expect(try Program.run(["instrument", "check", forms]).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(forms)/phq-2").count == 3)
  }

  @Test func whatDoesNotFitChangesNothing() throws {
    let before = try pack()
    let refused = try bring(Self.questionnaire([1, 2, 3, 4]))
    #expect(refused.status == 65 && refused.out.isEmpty && refused.complaints.count == 3, "\(refused.err)")
    #expect(try bring(Self.questionnaire(), ["--lang", "zh-Hans"]).status == 65)
    #expect(try bring("id,text\nq1,one\n", ["--source", "here"]).status == 65)
    #expect(try bring("item,words\nq1,one\n", ["--source", "here"]).status == 65)
    #expect(try bring("{", []).status == 65)
    #expect(try pack() == before)
    let unknown = try Program.run(
      ["instrument", "wording", "import", folder.file("words"), "--for", "phq-3", "--instruments", forms])
    #expect(unknown.status == 66 && unknown.complaints.count == 1, "\(unknown.err)")
  }

  @Test func fromATableTypedFromPaper() throws {
    let template = try Program.run(["instrument", "wording", "template", "phq-2", "--instruments", forms])
    #expect(template.status == 0)
    var number = 0
    let lines = template.out.split(whereSeparator: \.isNewline).map { line in
      number += 1
      return String(line.replacing(",,", with: ",第\(number)句,"))
    }
    let table = lines.joined(separator: "\n")
    let unnamed = try bring(table, ["--lang", "zh-Hans"])
    #expect(unnamed.status == 64 && unnamed.err.contains("--source"), "\(unnamed.err)")
    #expect(try bring(table, ["--source", "a form"]).status == 65, "Chinese is no English")
    let brought = try bring(table, ["--lang", "zh-Hans", "--source", "表格 2020"])
    #expect(brought.status == 0 && brought.err.contains("出版方的原文"), "\(brought.err)")
    #expect(try pack("zh-Hans.yaml").contains("source: 表格 2020\n"))
    let shown = try Program.run(
      ["instrument", "show", "phq-2", "--instruments", forms, "--lang", "zh-Hans"])
    #expect(shown.out.contains("出版方的原文：表格 2020"), "\(shown.out)")
  }

  @Test(.enabled(if: getuid() != 0, "skipped: root may write anywhere"))
  func intoAFolderThatMayNotBeWritten() throws {
    let path = "\(forms)/phq-2"
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path) }
    let refused = try bring(Self.questionnaire())
    #expect(refused.status == 73 && refused.err.contains("--instruments"), "\(refused.err)")
  }
}
