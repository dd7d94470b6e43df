package import Assessment

/// One case with everything that was done about it.
package struct CaseDetail: Hashable, Sendable {
  /// An answer that raised it.
  package struct Evidence: Hashable, Sendable {
    /// The instrument's short title.
    package var instrument: String
    /// The item's label.
    package var label: String
    /// The answer in words; `nil` where it is not shared with the reader.
    package var answer: String?

    /// An answer that raised the case.
    package init(instrument: String, label: String, answer: String?) {
      self.instrument = instrument
      self.label = label
      self.answer = answer
    }
  }

  /// One step of its life.
  package struct Entry: Hashable, Sendable {
    /// When.
    package var when: WallTime
    /// Who.
    package var who: String
    /// What was done, in words.
    package var what: String
    /// Why, in the person's own words; empty where nothing was given.
    package var why: String

    /// One step.
    package init(when: WallTime, who: String, what: String, why: String = "") {
      self.when = when
      self.who = who
      self.what = what
      self.why = why
    }
  }

  /// The line it has in the queue.
  package var row: QueueRow
  /// Who it is about, where the reader may know.
  package var person: PersonLine?
  /// When it was raised.
  package var raised: WallTime
  /// What raised it.
  package var evidence: [Evidence]
  /// The reason, where a person raised it by judgement.
  package var judgement: String?
  /// Everything that was done, oldest first.
  package var entries: [Entry]
  /// Things to bear in mind, in words: a second person is needed, a closure is void.
  package var remarks: [CaseWords]

  /// One case.
  package init(
    row: QueueRow, person: PersonLine?, raised: WallTime, evidence: [Evidence], judgement: String? = nil,
    entries: [Entry], remarks: [CaseWords] = []
  ) {
    self.row = row
    self.person = person
    self.raised = raised
    self.evidence = evidence
    self.judgement = judgement
    self.entries = entries
    self.remarks = remarks
  }
}

extension CaseDetail.Evidence {
  /// "PHQ-9, early waking: often".
  package func line(in language: Language) -> String {
    language.say(CaseWords.evidenceLine(instrument, label, answer ?? language.say(CaseWords.noEvidence)))
  }
}
