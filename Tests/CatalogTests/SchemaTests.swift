import Foundation
import TestSupport
import Testing

/// The schemas that editors read, held against the shipped files by a validator that is none of ours.
@Suite(
  "The schemas for editors", .enabled(if: Python.path != nil, Comment(rawValue: Python.missing))
)
struct SchemaTests {
  /// Reads YAML as editors do (version 1.2: `no` is a word), and validates; one line per finding.
  private static let script = """
    import glob, json, re, sys, jsonschema, yaml
    class Core(yaml.SafeLoader): pass
    Core.yaml_implicit_resolvers = {}
    for tag, pattern, first in [
        ("null", r"^(?:~|null|Null|NULL|)$", list("~nN") + [""]),
        ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
        ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
        ("float", r"^[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789"))]:
        Core.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), first)
    # A mapping's key is always a text for a schema.
    def mapping(loader, node):
        return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}
    Core.add_constructor("tag:yaml.org,2002:map", mapping)
    root, old, new = (sys.argv[1:] + ["", ""])[:3]
    count = 0
    for path in sorted(glob.glob(root + "/*/*.yaml")):
        kind = "instrument" if path.endswith("/instrument.yaml") else "pack"
        schema = json.load(open(f"{sys.argv[4]}/{kind}.schema.json"))
        jsonschema.Draft7Validator.check_schema(schema)
        text = open(path, encoding="utf-8").read()
        if old and text.count(old) != 1: sys.exit(f"{old!r} must stand once in {path}")
        for error in jsonschema.Draft7Validator(schema).iter_errors(yaml.load(text.replace(old, new) if old else text, Core)):
            print(f"{path}: {'.'.join(map(str, error.absolute_path))}: {error.message[:200]}")
        count += 1
    if count == 0: sys.exit("no file")
    """

  private static func findings(in root: String, changing old: String = "", to new: String = "") throws
    -> String
  {
    let ending = try Python.run(["-c", script, root, old, new, Shipped.instruments])
    try #require(ending.status == 0, "\(ending.complaint)")
    return ending.lines.joined(separator: "\n")
  }

  @Test("Every shipped file passes")
  func shipped() throws { #expect(try Self.findings(in: Shipped.instruments) == "") }

  @Test(
    "A broken instrument fails",
    arguments: [
      ("version: 1.0.0", "version: 1.0"), ("recall: P2W", "recall: two weeks"),
      ("direction: higher-is-worse", "direction: worse"), ("minutes: 4", "minutes: often"),
      ("modes: [interviewer, self]", "modes: []"), ("measures: depressive symptoms", "measure: mood"),
      ("difficulty: {kind: choice, values: [0, 1, 2, 3]}", "difficulty: {kind: choice}"),
      ("difficulty: {kind: choice, values: [0, 1, 2, 3]}", "difficulty: {kind: integer, min: 0}"),
      ("ask-when: total >= 1, hidden: omit", "ask-when: total >= 1"), ("level: urgent", "level: high"),
      ("      round: nearest", "      round: down"), ("points: 5", "points: five"),
      ("remission: {below: 5", "remission: {under: 5"), ("codes: {loinc: 44249-1}", "codes: {loinc: 44249}"),
      ("categories: [none, other, major]", "categories: [None]"), ("fit: {age: 18}", "fit: {years: 18}"),
    ])
  func brokenInstrument(old: String, new: String) throws {
    #expect(try findings(of: "instrument.yaml", changing: old, to: new) != "", "\(new)")
  }

  @Test(
    "A broken pack fails",
    arguments: [
      ("language: en", "language: english"), ("complete: true", "complete: perhaps"),
      ("wording: project", "wording: none"), ("wording: project", "wording: publisher"),
      ("wording: project", "wording: project\\nsource: somewhere"),
      ("    label: Interest", "    labels: Interest"),
      ("title: Mood over the last two weeks", "titel: Mood"),
      ("  frequency: {0: \"Not on any day\"", "  frequency: {never: \"Not\""),
    ])
  func brokenPack(old: String, new: String) throws {
    let new = new.replacingOccurrences(of: "\\n", with: "\n")
    #expect(try findings(of: "en.yaml", changing: old, to: new) != "", "\(new)")
  }

  /// What one changed file of PHQ-9 is answered with, alone in a folder as the shipped ones lie.
  private func findings(of name: String, changing old: String, to new: String) throws -> String {
    let root = NSTemporaryDirectory() + "nuanxin-schema-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: root + "/phq-9", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: root) }
    try Shipped.text("Instruments/phq-9/\(name)").write(
      toFile: "\(root)/phq-9/\(name)", atomically: true, encoding: .utf8)
    return try Self.findings(in: root, changing: old, to: new)
  }

  @Test("Files that are no part of a catalogue may lie beside its folders")
  func besideTheFolders() throws {
    for name in ["instrument.schema.json", "pack.schema.json", "README.md"] {
      #expect(FileManager.default.fileExists(atPath: "\(Shipped.instruments)/\(name)"))
    }
  }
}
