import Catalog
import Testing

@Suite("The questions that follow an urgent flag, in the crisis policy")
struct FollowUpFormTests {
  /// What the shipped catalogue is answered with after one change to `crisis.yaml`, without the line numbers.
  private func messages(changing old: String, to new: String) throws -> [String] {
    let changed = try Shipped.text("Policies/crisis.yaml", changing: old, to: new)
    let paths = ["phq-9", "phq-2", "gad-7", "c-ssrs", "c-ssrs-since", "asq", "isi", "pg-13-r"]
      .flatMap(Shipped.instrumentPaths)
    let policies = try Shipped.policyPaths.map { path in
      let text = try Shipped.text(path)
      if path.hasSuffix("crisis.yaml") { return try Shipped.file(path, changed) }
      // Only what this test is about: no battery or cut-off needs any other instrument.
      let plain = path.hasSuffix("instruments.yaml") ? Self.plain(text) : text
      return try Shipped.file(path, plain)
    }
    let files = try paths.map { try Shipped.file($0, Shipped.text($0)) } + policies
    return defects { () throws(CatalogRejection) in _ = try Catalog(files: files) }
      .map { String($0.drop { $0 != " " }.dropFirst()) }
  }

  private static func plain(_ text: String) -> String {
    """
    format: 1
    version: 1.0.0
    wording: {project: allowed, publisher: allowed, none: refused}
    cut-offs: []
    draft: {resume-within: P1D}
    minimum-interval: recall
    batteries: {b: {title: {en: A, zh-Hans: 甲}, steps: [{instrument: phq-9}]}}
    """
  }

  @Test("As shipped it holds; asked again is what asks about the time since")
  func shipped() throws {
    #expect(try messages(changing: "steps-hold-for: PT1H", to: "steps-hold-for: PT2H").isEmpty)
    #expect(try messages(changing: "steps-hold-for: PT1H\n", to: "").isEmpty)
    #expect(
      try messages(changing: "follow-up-repeat: c-ssrs-since", to: "follow-up-repeat: asq")
        == [
          "follow-up-repeat: 'asq' asks about 'now'; a form that is asked again must ask about 'since-last'"
        ])
  }

  @Test("A form must be there, always ask about safety, and have words")
  func sound() throws {
    #expect(
      try messages(changing: "follow-up-repeat: c-ssrs-since", to: "follow-up-repeat: c-ssrs-x")
        == ["follow-up-repeat: there is no instrument 'c-ssrs-x'; add it or correct the name"])
    #expect(
      try messages(changing: "follow-up-instrument: c-ssrs\n", to: "follow-up-instrument: gad-7\n")
        == [
          "follow-up-instrument: 'gad-7' has no safety question that is always asked; name an instrument that has one"
        ])
    #expect(
      try messages(changing: "follow-up-instrument: c-ssrs\n", to: "follow-up-instrument: isi\n").contains(
        "follow-up-instrument: 'isi' has no complete words in any language, so it cannot be asked"))
    #expect(
      try messages(changing: "follow-up-instrument: c-ssrs\n", to: "follow-up-instrument: pg-13-r\n")
        .contains(
          "follow-up-instrument: 'pg-13-r' speaks to bereaved people only; name an instrument that anyone can be asked"
        ))
  }
}
