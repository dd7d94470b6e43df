import Foundation
import Testing

/// The binary's scores against those of implementations that others wrote, from PyPI; `.ci/peers` installs them.
@Suite struct PeerTests {
  /// The interpreter that has them; `nil` where they are not installed.
  private static let python: String? = {
    let path = Program.repository.appendingPathComponent(".build-peers/bin/python").path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      print("skipped: no peers; run .ci/peers")
      return nil
    }
    return path
  }()

  /// The folder of public data; `nil` where it is absent.
  private static let data: String? = {
    let path =
      ProcessInfo.processInfo.environment["NUANXIN_TEST_DATA"]
      ?? Program.repository.appendingPathComponent("../shared/data").path
    guard FileManager.default.fileExists(atPath: path) else {
      print("skipped: no test data")
      return nil
    }
    return path
  }()

  private func run(_ script: String, _ arguments: String...) throws -> (status: Int32, lines: [String]) {
    let python = try #require(Self.python)
    let folder = try Folder()
    let script = Program.repository.appendingPathComponent("Tests/Peers/\(script)").path
    let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
    let status = Child.run(
      [python, script, Program.path] + arguments, environment: environment + ["PYTHONDONTWRITEBYTECODE=1"],
      output: folder.file("out"))
    let text = try String(contentsOfFile: folder.file("out"), encoding: .utf8)
    return (status, text.split(separator: "\n").map(String.init))
  }

  @Test(
    "500 answer sets of six published forms, under the publishers' own expressions in another FHIRPath engine",
    .enabled(if: python != nil && data != nil))
  func publishedExpressions() throws {
    let (status, lines) = try run("forms.py", try #require(Self.data), "500")
    #expect(status == 0, "\(lines.prefix(20).joined(separator: "\n"))")
    #expect(lines.count { $0.contains(": 500 answer sets") } == 6)
  }

  @Test(
    "500 answer sets of seven forms scored by BioPsyKit; where it departs from a published rule, as predicted",
    .enabled(if: python != nil))
  func secondOpinion() throws {
    let (status, lines) = try run("biopsykit_scores.py", "500")
    #expect(status == 0, "\(lines.prefix(20).joined(separator: "\n"))")
    #expect(lines.count { $0.contains(": 500 answer sets") } == 7)
  }
}
