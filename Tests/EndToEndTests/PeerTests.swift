import Foundation
import TestSupport
import Testing

/// The binary's scores against those of implementations that others wrote, from PyPI; `.ci/peers` installs them.
@Suite struct PeerTests {
  private func run(_ script: String, _ arguments: String...) throws -> Python.Ending {
    try Python.run(
      [Checkout.root.appendingPathComponent("Tests/Peers/\(script)").path, Program.path] + arguments)
  }

  @Test(
    "500 answer sets of six published forms, under the publishers' own expressions in another FHIRPath engine",
    .enabled(if: Python.path != nil, Comment(rawValue: Python.missing)),
    .enabled(if: Checkout.data != nil, Comment(rawValue: Checkout.noData)))
  func publishedExpressions() throws {
    let ending = try run("forms.py", try #require(Checkout.data).path, "500")
    #expect(ending.status == 0, "\(ending.lines.prefix(20)) \(ending.complaint)")
    #expect(ending.lines.count { $0.contains(": 500 answer sets") } == 6)
  }

  @Test(
    "500 answer sets of seven forms scored by BioPsyKit; where it departs from a published rule, as predicted",
    .enabled(if: Python.path != nil, Comment(rawValue: Python.missing)))
  func secondOpinion() throws {
    let ending = try run("biopsykit_scores.py", "500")
    #expect(ending.status == 0, "\(ending.lines.prefix(20)) \(ending.complaint)")
    #expect(ending.lines.count { $0.contains(": 500 answer sets") } == 7)
  }
}
