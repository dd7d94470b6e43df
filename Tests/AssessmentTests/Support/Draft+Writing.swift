import Assessment

/// Drafts written in code, each part on a line of its own so that defects can be told apart.
extension InstrumentDraft {
  static func plain(_ id: String = "sample") -> InstrumentDraft {
    InstrumentDraft(
      id: Located(id, line: 1), version: Located("1.0.0", line: 2), measures: Located("a trial", line: 3),
      recall: Located("P2W", line: 4), direction: Located("higher-is-worse", line: 5),
      minutes: Located(4, line: 6), modes: [Located("interviewer", line: 7)],
      licence: LicenceDraft(
        holder: Located("nobody", line: 8), terms: Located("free", line: 8),
        source: Located("made up", line: 8), verified: true), digest: .none)
  }

  mutating func response(_ id: String, _ kind: String, values: [Int] = [], min: Int? = nil, max: Int? = nil) {
    responses.append(
      ResponseDraft(
        id: Located(id, line: 10), kind: Located(kind, line: 10),
        values: values.map { Located($0, line: 10) },
        min: min.map { Located(Rational($0), line: 10) }, max: max.map { Located(Rational($0), line: 10) }))
  }

  mutating func item(
    _ id: String, _ response: String, askWhen: String? = nil, hidden: String? = nil,
    notApplicable: String? = nil, isSafety: Bool = false
  ) {
    items.append(
      ItemDraft(
        id: Located(id, line: 20 + items.count), response: Located(response, line: 20 + items.count),
        askWhen: askWhen.map { Located($0, line: 20 + items.count) },
        hidden: hidden.map { Located($0, line: 20 + items.count) },
        notApplicable: notApplicable.map { Located($0, line: 20 + items.count) }, isSafety: isSafety))
  }

  mutating func score(
    _ id: String, _ value: String, appliesWhen: String? = nil, categories: [String]? = nil,
    allow: Int? = nil, round: String? = nil, bands: KeyValuePairs<String, Int> = [:], positive: Int? = nil
  ) {
    let line = 50 + scores.count
    scores.append(
      ScoreDraft(
        id: Located(id, line: line), value: Located(value, line: line),
        appliesWhen: appliesWhen.map { Located($0, line: line) },
        categories: categories.map { $0.map { Located($0, line: line) } },
        missing: allow.map {
          MissingDraft(
            allow: Located($0, line: line), then: Located("prorate", line: line),
            round: round.map { Located($0, line: line) }, source: .sound(line))
        },
        bands: bands.map {
          BandDraft(id: Located($0, line: line), lowest: Located(Rational($1), line: line))
        },
        positive: positive.map { CutOffDraft(at: Located(Rational($0), line: line), source: .sound(line)) }))
  }

  mutating func alert(_ id: String, _ when: String, level: String = "urgent", kind: String = "self-harm") {
    let line = 70 + alerts.count
    alerts.append(
      AlertDraft(
        id: Located(id, line: line), when: Located(when, line: line), level: Located(level, line: line),
        kind: Located(kind, line: line), source: .sound(line)))
  }

  mutating func example(
    _ answers: KeyValuePairs<String, String>, rest: String? = nil,
    expect: KeyValuePairs<String, String> = [:], alerts: [String]? = nil, prompts: [String]? = nil
  ) {
    let line = 90 + examples.count
    let texts = { (pairs: KeyValuePairs<String, String>) in
      pairs.map { KeyedText(key: Located($0, line: line), text: Located($1, line: line)) }
    }
    examples.append(
      ExampleDraft(
        line: line, answers: texts(answers), rest: rest.map { Located($0, line: line) },
        expect: texts(expect), alerts: alerts.map { $0.map { Located($0, line: line) } },
        prompts: prompts.map { $0.map { Located($0, line: line) } }, source: Located("made up", line: line)))
  }

  /// What loading says against it, `line: message` each.
  var complaints: [String] {
    do throws(Rejection) {
      _ = try Instrument(self)
      return []
    } catch {
      return error.defects.map(\.description)
    }
  }
}

extension SourceDraft {
  static func sound(_ line: Int) -> SourceDraft {
    SourceDraft(source: Located("made up", line: line), verified: true, line: line)
  }
}
