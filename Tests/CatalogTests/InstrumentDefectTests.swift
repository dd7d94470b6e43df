import Assessment
import Catalog
import Foundation
import Testing

/// One slip in a shipped instrument's file, and what must be said of it.
struct InstrumentSlip: Sendable, CustomTestStringConvertible {
  let file: String
  let old: String
  let new: String
  let expected: String

  init(_ file: String, _ old: String, _ new: String, _ expected: String) {
    (self.file, self.old, self.new, self.expected) = (file, old, new, expected)
  }

  var testDescription: String { "\(file): \(expected)" }
}

@Suite("Defects in the shape of an instrument's files")
struct InstrumentDefectTests {
  static let structure = [
    InstrumentSlip(
      "instrument.yaml", "format: 1\n", "format: 3\n",
      "format: format 3 is not known; this program reads format 1"),
    InstrumentSlip(
      "instrument.yaml", "version: 1.0.0\n", "version: 1.0\n",
      "version: must be a version such as 1.0.0, not '1.0'"),
    InstrumentSlip(
      "instrument.yaml", "minutes: 4\n", "minutes: four\n", "minutes: must be a whole number, not 'four'"),
    InstrumentSlip("instrument.yaml", "minutes: 4\n", "", "key 'minutes' is missing"),
    InstrumentSlip(
      "instrument.yaml", "recall: P2W\n", "recal: P2W\n",
      "unknown key 'recal'; did you mean 'recall'?"),
    InstrumentSlip(
      "instrument.yaml", "modes: [interviewer, self]", "modes: interviewer",
      "modes: must be a list, not a text"),
    InstrumentSlip(
      "instrument.yaml", "fit: {age: 18}", "fit: {ages: 18}",
      "fit: unknown key 'ages'; did you mean 'age'?"),
    InstrumentSlip(
      "instrument.yaml", "  holder: \"none (public domain)\"\n", "", "licence: key 'holder' is missing"),
    InstrumentSlip(
      "instrument.yaml", "difficulty: {kind: choice, values: [0, 1, 2, 3]}",
      "difficulty: {kind: choice, values: [0, 1, 2, three]}",
      "responses.difficulty.values[4]: must be a whole number, not 'three'"),
    InstrumentSlip(
      "instrument.yaml", "{id: q2, response: frequency,", "{id: q2, respones: frequency,",
      "items[2]: unknown key 'respones'; did you mean 'response'?"),
    InstrumentSlip(
      "instrument.yaml", "loinc: 44260-8, safety: true", "loinc: 44260-8, safety: yes",
      "items[9].safety: must be one of true, false, not 'yes'"),
    InstrumentSlip(
      "instrument.yaml", "    value: sum(q1...q9)\n", "", "scores.total: key 'value' is missing"),
    InstrumentSlip(
      "instrument.yaml", "mild: 5, moderate: 10,", "mild: 5, moderate: ten,",
      "scores.total.bands.moderate: must be a number, not 'ten'"),
    InstrumentSlip(
      "instrument.yaml", "important: {points: 5, source", "important: {source",
      "scores.total.change.important: key 'points' is missing"),
    InstrumentSlip(
      "instrument.yaml", "    when: q9 >= 1\n", "", "alerts[1]: key 'when' is missing"),
    InstrumentSlip(
      "instrument.yaml", "  - answers: {q2: 2, q3: 2}\n", "  - answers: [q2, q3]\n",
      "examples[6].answers: must be a mapping, not a list"),
    InstrumentSlip(
      "en.yaml", "language: en\n", "language: zh-Hans\n",
      "language: must be 'en' as the file's name says, not 'zh-Hans'"),
    InstrumentSlip(
      "en.yaml", "complete: true\n", "complete: maybe\n", "complete: must be one of true, false, not 'maybe'"),
    InstrumentSlip(
      "en.yaml", "    label: Interest\n", "    labels: Interest\n",
      "items.q1: unknown key 'labels'; did you mean 'label'?"),
    InstrumentSlip(
      "en.yaml", "    label: Interest\n", "    label:\n", "items.q1.label: must be a text, not empty"),
    InstrumentSlip("zh-Hans.yaml", "wording: project\n", "", "key 'wording' is missing"),
  ]

  @Test("Each slip is named where it stands", arguments: structure)
  func slip(_ slip: InstrumentSlip) throws {
    let found = try instrumentDefects("phq-9", slip.file, changing: slip.old, to: slip.new)
    #expect(
      found.map { $0.drop { $0 != " " }.dropFirst() }.map(String.init) == [slip.expected], "found: \(found)")
  }

  @Test("A slip in the shape does not hide one in the meaning, nor one in another file")
  func together() throws {
    let texts = [
      "instrument": try Shipped.text("Instruments/phq-9/instrument.yaml")
        .replacingOccurrences(of: "minutes: 4\n", with: "minutes: four\n")
        .replacingOccurrences(of: "    when: q9 >= 1\n", with: "    when: q99 >= 1\n"),
      "en": try Shipped.text("Instruments/phq-9/en.yaml"),
      "zh-Hans": try Shipped.text("Instruments/phq-9/zh-Hans.yaml")
        .replacingOccurrences(of: "complete: true\n", with: "complete: ja\n"),
    ]
    let files = try texts.map { try Shipped.file("Instruments/phq-9/\($0.key).yaml", $0.value) }
    let found = fileDefects { () throws(CatalogRejection) in _ = try InstrumentFolders.instrument(files) }
    #expect(found.contains { $0.message.hasPrefix("minutes:") })
    #expect(found.contains { $0.message.contains("q99") })
    #expect(found.contains { $0.path.hasSuffix("zh-Hans.yaml") && $0.message.hasPrefix("complete:") })
    #expect(found == found.sorted())
  }

  @Test("Words without a structure beside them are no instrument")
  func packAlone() throws {
    let files = [try Shipped.file("Instruments/phq-9/en.yaml", Shipped.text("Instruments/phq-9/en.yaml"))]
    let found = defects { () throws(CatalogRejection) in _ = try InstrumentFolders.instrument(files) }
    #expect(found == ["1: there is no instrument.yaml beside this file"])
  }

  @Test(
    "Only the places of a catalogue hold its files",
    arguments: [
      "Instruments/phq-9/fr.yaml", "Instruments/phq-9", "Instruments/instrument.yaml", "Policies/other.yaml",
      "Policies/sub/crisis.yaml", "crisis.yaml", "", "/", "Instruments/a/b/en.yaml",
    ])
  func places(path: String) { #expect(CatalogFile(path: path, bytes: [], hash: Shipped.hash) == nil) }

  @Test("A hash of another length is refused, not cut or padded")
  func hashLength() {
    #expect(CatalogFile(path: "Policies/crisis.yaml", bytes: []) { _, _ in [1, 2, 3] } == nil)
  }
}
