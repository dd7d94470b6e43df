import Catalog
import Testing

/// A small instrument in which nothing is wrong and most of the format is used: what slips are made in.
enum SoundFolder {
  /// Its structure.
  static let structure = """
    format: 1
    id: trial
    version: 1.0.0
    measures: what can go wrong
    recall: P2W
    direction: higher-is-worse
    minutes: 4
    modes: [interviewer, self]
    fit: {age: 18, bereaved: true, since-loss: P6M}
    licence: {holder: nobody, terms: free, source: made up, verified: true}
    sources:
      - {figure: bands, source: made up, verified: true}
    codes: {loinc: 44249-1}
    responses:
      points: {kind: choice, values: [0, 1, 2, 3]}
      uneven: {kind: choice, values: [0, 1, 4]}
      answer: {kind: yes-no}
      time: {kind: clock}
      hours: {kind: decimal, min: 0, max: 24, unit: hours}
      reasons: {kind: multiple, values: [1, 2, 3]}
      words: {kind: text, max-length: 200}
    items:
      - {id: q1, response: points, loinc: 44250-9}
      - {id: q2, response: points}
      - {id: q3, response: points}
      - {id: q4, response: uneven}
      - {id: q5, response: answer, safety: true, sensitive: true}
      - {id: q6, response: time}
      - {id: q7, response: time}
      - {id: q8, response: hours, not-applicable: 0}
      - {id: q9, response: reasons}
      - {id: q10, response: words}
      - id: q11
        response: points
        ask-when: total >= 1
        hidden: omit
    scores:
      total:
        value: sum(q1...q3)
        missing: {allow: 1, then: prorate, source: made up, verified: false}
        bands: {low: 0, middle: 3, high: 6}
        positive: {at: 3, source: made up, verified: true}
        norms:
          city: {positive: 4, source: made up, verified: false}
        change:
          index: {sd: 2.5, reliability: 0.8, kind: retest, source: made up, verified: true}
          important: {points: 2, source: made up, verified: false}
          response: {percent: 50, source: made up, verified: true}
          remission: {below: 3, source: made up, verified: true}
          across-modes: {source: made up, verified: false}
        loinc: 44261-6
      fourfold:
        value: 4 * sum(q1...q3)
        bands: {few: 0, many: 20}
      night:
        value: elapsed(q6, q7)
      named:
        value: count(includes(q9, 1), includes(q9, 2))
      level:
        value: table(total, 0, >= 3 -> 1, >= 6 -> 2)
      kind:
        categories: [none, some, all]
        value: if(q1 >= 2 and q2 >= 2, all, if(total >= 1, some, none))
    alerts:
      - {id: danger, when: q5, level: urgent, kind: self-harm, source: made up, verified: false}
    examples:
      - answers: {q1: 1, q5: no}
        rest: 0
        expect: {total: 1, total.band: low, fourfold: 4, kind: some, alerts: [], prompts: []}
        source: made up
      - answers: {q1: 3, q5: "!declined"}
        rest: 2
        expect:
          total: 7
          alerts: []
          prompts: [q5]
        source: made up

    """

  /// Its words; the second language has the same lines.
  static func pack(_ language: String) -> String {
    """
    format: 1
    instrument: trial
    language: \(language)
    wording: project
    complete: true
    title: A title
    short: Trial
    introduction: A word before
    recall: over the last two weeks
    responses:
      points: {0: none, 1: some, 2: more, 3: all}
      uneven: {0: none, 1: some, 4: all}
      answer: {yes: "Yes", no: "No"}
      hours: {unit: hours}
      reasons: {1: one, 2: two, 3: three}
    items:
      q1: {ask: "How is it?", label: First}
      q2: {ask: "How is it?", label: Second}
      q3: {ask: "How is it?", label: Third}
      q4: {ask: "How is it?", label: Fourth}
      q5: {ask: "Is it so?", label: Fifth}
      q6: {ask: "When?", label: Sixth}
      q7: {ask: "When?", label: Seventh}
      q8: {ask: "How long?", label: Eighth}
      q9: {ask: "Which?", label: Ninth}
      q10: {ask: "What?", label: Tenth}
      q11: {ask: "How is it?", label: Eleventh}
    scores: {total: Total, fourfold: Four times, night: Night, named: Named, level: Level, kind: Kind}
    bands:
      total: {low: Low, middle: Middle, high: High}
      fourfold: {few: Few, many: Many}
      kind: {none: None, some: Some, all: All}
    alerts: {danger: Danger}

    """
  }

  /// The file of that name.
  static func text(_ file: String) -> String {
    file == "instrument.yaml" ? structure : pack(String(file.dropLast(5)))
  }

  /// What is said of the folder with these texts in place of its own, as the command prints it.
  static func complaints(_ changed: [String: String] = [:]) throws -> [String] {
    let files = try ["instrument.yaml", "en.yaml", "zh-Hans.yaml"].map { name in
      try Shipped.file("Instruments/trial/\(name)", changed[name] ?? text(name))
    }
    return fileDefects { () throws(CatalogRejection) in _ = try InstrumentFolders.instrument(files) }
      .map(\.description)
  }
}
