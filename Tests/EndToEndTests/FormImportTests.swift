import Foundation
import Testing

/// Forms of other systems, through the binary: told apart by what they hold, whole or refused with every reason.
struct FormImportTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private static let questionnaire = """
    {"resourceType": "Questionnaire", "status": "active", "title": "Garden", "name": "Garden", "language": "en",
     "item": [
      {"linkId": "a", "type": "choice", "text": "Were you out?", "answerOption": [
        {"valueCoding": {"code": "n", "display": "No", "extension": [
          {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 0}]}},
        {"valueCoding": {"code": "y", "display": "Yes", "extension": [
          {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 1}]}}]},
      {"linkId": "b", "type": "string", "text": "What grows there?"}]}
    """

  private static let dictionary = """
    "Variable / Field Name","Form Name","Section Header","Field Type","Field Label","Choices, Calculations, OR Slider \
    Labels","Field Note","Text Validation Type OR Show Slider Number","Text Validation Min","Text Validation Max",\
    Identifier?,"Branching Logic (Show field only if...)","Required Field?","Custom Alignment","Question Number (surveys \
    only)","Matrix Group Name","Matrix Ranking?","Field Annotation"
    record_id,garden,,text,Record,,,,,,,,,,,,,
    out,garden,,radio,Were you out?,"0, No | 1, Yes",,,,,,,,,,,,
    how,garden,,radio,How was it?,"0, Poor | 1, Fine",,,,,,[out] = '1',,,,,,
    photo,album,,file,A photograph,,,,,,,,,,,,,
    """

  private func run(_ text: String, _ arguments: [String] = []) throws -> Program.Ending {
    let file = try folder.write(text, to: "a form")
    return try Program.run(["instrument", "import", file, "--out", folder.file("Forms")] + arguments)
  }

  private var written: [String] {
    get throws {
      guard FileManager.default.fileExists(atPath: folder.file("Forms")) else { return [] }
      return try FileManager.default.contentsOfDirectory(atPath: folder.file("Forms")).sorted()
    }
  }

  @Test func aQuestionnaireBecomesAFolderThatHolds() throws {
    let made = try run(Self.questionnaire)
    #expect(made.status == 0 && made.out == "\(folder.file("Forms"))/garden\n", "\(made.out)\(made.err)")
    #expect(made.err.contains("FHIR has no alerts"), "what is left open is said: \(made.err)")
    let checked = try Program.run(["instrument", "check", "\(folder.file("Forms"))/garden"])
    #expect(checked.status == 0, "\(checked.out)")
    let text = try String(contentsOfFile: folder.file("Forms/garden/instrument.yaml"), encoding: .utf8)
    #expect(text.contains("#   Questionnaire: FHIR has no alerts"), "and stands at the top: \(text)")
    let pack = try String(contentsOfFile: folder.file("Forms/garden/en.yaml"), encoding: .utf8)
    #expect(pack.contains("wording: publisher\n") && pack.contains("source-digest: "), "\(pack)")
    let tried = try Program.run(
      ["instrument", "try", "garden", "--instruments", folder.file("Forms")], input: Data("\n2\nroses\n".utf8)
    )
    #expect(tried.out.contains("Were you out?") && tried.out.contains("Result: "), "\(tried.out)")
  }

  @Test func aDictionaryGivesAFolderPerFormAndSaysWhyNot() throws {
    let made = try run(Self.dictionary)
    #expect(made.status == 65, "one of the two forms cannot be asked")
    #expect(made.out == "\(folder.file("Forms"))/garden\n", "\(made.out)")
    #expect(made.err.contains("“album” cannot become a questionnaire"), "\(made.err)")
    let text = try String(contentsOfFile: folder.file("Forms/garden/instrument.yaml"), encoding: .utf8)
    #expect(text.contains("ask-when: out = 1"), "\(text)")
    let one = try run(Self.dictionary, ["--form", "garden", "--id", "our-garden"])
    #expect(one.status == 0 && one.out.hasSuffix("/our-garden\n"), "\(one.err)")
    #expect(try written == ["garden", "our-garden"])
    #expect(try Program.run(["instrument", "check", folder.file("Forms")]).status == 0)
  }

  @Test func asDataThereIsOneObjectPerForm() throws {
    let made = try run(Self.dictionary, ["--format", "json"])
    let rows = try made.out.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(rows.map { $0["form"] as? String } == ["garden", "album"])
    #expect(rows[0]["items"] as? Int == 2 && rows[0]["languages"] as? [String] == ["en"])
    #expect((rows[0]["notes"] as? [[String: String]])?.allSatisfy { $0["message"]?.isEmpty == false } == true)
    #expect(rows[1]["path"] is NSNull && (rows[1]["refused"] as? [Any])?.isEmpty == false)
  }

  @Test func nothingIsWrittenOver() throws {
    #expect(try run(Self.questionnaire).status == 0)
    let again = try run(Self.questionnaire)
    #expect(again.status == 73 && again.complaints.count == 1, "\(again.err)")
    #expect(try run(Self.questionnaire, ["--replace"]).status == 0)
    #expect(try run(Self.dictionary).status == 73, "garden is there, so album is not looked at either")
    #expect(try written == ["garden"])
  }

  @Test(arguments: ["{\"resourceType\": \"Patient\"}", "{", "a,b\n1,2\n", ""])
  func whatIsNoForm(text: String) throws {
    let ending = try run(text)
    #expect(ending.status == 65 && !ending.err.isEmpty && ending.out.isEmpty, "\(ending.err)")
    #expect(try written == [])
  }

  @Test(arguments: ["phq-9", "psqi", "ces-d"])
  func whatWeExportComesBackTheSame(id: String) throws {
    let file = folder.file("\(id).json")
    let exported = try Program.run(["export", "questionnaire", id, "--out", file])
    #expect(exported.status == 0 && exported.out == file + "\n", "\(exported.err)")
    let printed = try Program.run(["export", "questionnaire", id])
    #expect(try Data(printed.out.utf8) == Data(contentsOf: URL(fileURLWithPath: file)))
    let forms = folder.file("Forms")
    #expect(try Program.run(["instrument", "import", file, "--out", forms]).status == 0)
    for language in ["en", "zh-Hans"] {
      let shown = ["instrument", "show", id, "--lang", language]
      #expect(try Program.run(shown + ["--instruments", forms]).out == Program.run(shown).out)
    }
    #expect(try Program.run(["export", "questionnaire", "no-such"]).status == 66)
    #expect(try Program.run(["export", "questionnaire", id, "--out", folder.file("no/such")]).status == 73)
  }

  @Test func whatIsNotThere() throws {
    #expect(try Program.run(["instrument", "import", folder.file("none")]).status == 66)
    #expect(try run(Self.dictionary, ["--form", "orchard"]).status == 66)
    #expect(try run(Self.dictionary, ["--id", "garden"]).status == 64)
    #expect(try run(Self.questionnaire, ["--id", "Our Garden"]).status == 64)
  }
}
