import Foundation
import TestSupport
import Testing

/// What authors of questionnaires do, through the binary.
struct AuthoringTests {
  @Test func aStartingPointIsCheckedAndTriedAtOnce() throws {
    let folder = try Folder()
    let forms = folder.file("Forms")
    for language in ["en", "zh-Hans"] {
      let id = "our-\(language.lowercased())"
      let made = try Program.run(["instrument", "new", id, "--out", forms, "--lang", language])
      #expect(made.status == 0 && made.out == "\(forms)/\(id)\n", "\(made.err)")
      #expect(made.complaints.count == 2 && made.err.contains("instrument try \(id)"), "\(made.err)")
      let checked = try Program.run(["instrument", "check", "\(forms)/\(id)"])
      #expect(checked.status == 0, "\(checked.out)")
      let typed = Data("\n1\n1\n4\n1\n".utf8)
      let tried = try Program.run(
        ["instrument", "try", id, "--instruments", forms, "--lang", language], input: typed)
      let listed = try Program.run(["instrument", "list", "--instruments", forms])
      #expect(listed.status == 0 && listed.out.contains(id), "\(listed.err)")
      #expect(tried.out.contains(language == "en" ? "Sleep score: 0 of 12" : "睡眠分：0"), "\(tried.out)")
    }
  }

  /// A decimal has too many answers to try, and bounds do not see that the two sides are the same: no defect.
  @Test func whatCannotBeShownIsARemarkAndNoDefect() throws {
    let folder = try Folder()
    let form = """
      format: 1
      id: hours
      version: 1.0.0
      measures: hours
      recall: now
      direction: none
      minutes: 1
      modes: [self]
      licence: {holder: nobody, terms: free, source: made up, verified: true}
      sources: []
      responses:
        hours: {kind: decimal, min: 0, max: 24}
      items:
        - {id: q1, response: hours}
      scores:
        nothing:
          value: q1 * q1 - q1 * q1
      alerts: []
      examples: []

      """
    try FileManager.default.createDirectory(
      atPath: folder.file("Forms/hours"), withIntermediateDirectories: true)
    let file = try folder.write(form, to: "Forms/hours/instrument.yaml")
    let remark =
      "'nothing' lies between -576 and 576, which is only a bound: there are too many answers to try"
    let text = try Program.run(["instrument", "check", folder.file("Forms")])
    #expect(
      text.status == 0 && text.out.contains("hours/instrument.yaml:17: remark: \(remark)"), "\(text.out)")
    let json = try Program.run(["instrument", "check", folder.file("Forms"), "--format", "json"])
    #expect(
      json.status == 0 && json.out.contains("\"line\":17") && json.out.contains("\"kind\":\"remark\""),
      "\(json.out)")
    try form.replacingOccurrences(of: "minutes: 1", with: "minutes: 0")
      .write(toFile: file, atomically: true, encoding: .utf8)
    let broken = try Program.run(["instrument", "check", folder.file("Forms"), "--format", "json"])
    #expect(
      broken.status == 1 && broken.out.contains("\"line\":7,") && broken.out.contains("\"kind\":\"defect\""),
      "\(broken.out)")
  }

  @Test func nothingIsWrittenOverWithoutBeingTold() throws {
    let folder = try Folder()
    func new(_ arguments: [String]) throws -> Program.Ending {
      try Program.run(["instrument", "new"] + arguments + ["--out", folder.path])
    }
    #expect(try new(["our-form"]).status == 0)
    let text = "somebody's own words"
    let files = ["our-form/zh-Hans.yaml", "our-form/notes.txt"]
    for file in files { _ = try folder.write(text, to: file) }
    let refused = try new(["our-form"])
    #expect(refused.status == 73 && refused.complaints.count == 1 && refused.out.isEmpty, "\(refused.err)")
    #expect(try String(contentsOfFile: folder.file(files[0]), encoding: .utf8) == text)
    #expect(try new(["our-form", "--replace"]).status == 0)
    #expect(try String(contentsOfFile: folder.file(files[0]), encoding: .utf8) != text)
    #expect(try String(contentsOfFile: folder.file(files[1]), encoding: .utf8) == text)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left == ["our-form"], "\(left)")
  }

  @Test(arguments: ["Our-form", "our form", "../our-form", "-our", "9th", ""])
  func namesThatAreNone(id: String) throws {
    let folder = try Folder()
    let ending = try Program.run(["instrument", "new", "--out", folder.path, "--", id])
    #expect(ending.status == 64 && ending.complaints.count == 1, "\(ending.err)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func whatIsNotConfirmedIsListedToTheLast() throws {
    let instruments = Checkout.root.appendingPathComponent("Instruments").path
    var written = 0
    for folder in try FileManager.default.contentsOfDirectory(atPath: instruments) {
      let file = "\(instruments)/\(folder)/instrument.yaml"
      guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { continue }
      let lines = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("#") }
      written += lines.map { $0.components(separatedBy: "verified: false").count - 1 }.reduce(0, +)
    }
    let listed = try Program.run(
      ["instrument", "list", "--unverified", "--format", "json", "--instruments", instruments])
    let rows = listed.out.split(separator: "\n")
    #expect(written > 30 && rows.count == written, "\(listed.err)")
    for row in rows {
      let object = try JSONSerialization.jsonObject(with: Data(row.utf8)) as? [String: String]
      #expect(object.map { Set($0.keys) } == ["instrument", "place", "figure", "source"])
      #expect(object?["source"]?.isEmpty == false)
    }
    let text = try Program.run(["instrument", "list", "--unverified", "--instruments", instruments])
    #expect(
      text.out.hasPrefix("\(written) figures for the clinical lead to confirm\n"), "\(text.out.prefix(80))")
  }
}
