import Assessment
import Casework
import Clinic
import Screens

extension Session {
  /// What is said of an interview before it begins: how long it takes, and what speaks against it.
  func preview(of form: Form, for member: MemberID, in language: Language) throws -> FormPreview {
    let outlook = try outlook(of: form.steps, for: member)
    let doubts = outlook.doubts.flatMap { doubts in
      doubts.reasons.map { reason in
        LengthWords.about(title(of: doubts.instrument, in: language), language.say(DoubtWords.fit(reason)))
      }
    }
    let early = outlook.repeats.map { repetition in
      LengthWords.tooSoon(
        title(of: repetition.instrument, in: language), repetition.taken, repetition.comparableFrom)
    }
    return FormPreview(
      length: FormPreview.Length(outlook.length),
      following: outlook.following.map { following in
        FormPreview.Following(
          title: title(of: following.instrument, in: language), length: FormPreview.Length(following.length))
      },
      doubts: (doubts + early).map { language.say($0) })
  }

  /// What a person calls it, and how long it takes.
  func line(of form: Form, in language: Language) -> String {
    let battery = Battery(id: "", title: Bilingual(en: "", zhHans: ""), steps: form.steps)
    let length = FormPreview.Length(length(of: battery)).text(in: language)
    return form.title(in: self, language) + language.bracketed(length, spaced: true)
  }
}

extension FormPreview.Length {
  /// In the terms of the screen.
  init(_ length: FormOutlook.Length) { self.init(questions: length.questions, minutes: length.minutes) }
}
