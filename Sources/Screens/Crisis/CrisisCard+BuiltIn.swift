package import Assessment

extension CrisisCard {
  /// The numbers that need no file, so that help shows on a machine where nothing else can be read.
  package static func builtIn(in language: Language) -> CrisisCard {
    let hours = language.say(HotlineWords.dayAndNight)
    return CrisisCard(
      level: nil, steps: [],
      hotlines: [
        HotlineLine("12356", language.say(HotlineWords.national), in: language),
        HotlineLine("962525", language.say(HotlineWords.shanghai), hours: hours, in: language),
        HotlineLine("120", language.say(HotlineWords.ambulance), in: language),
        HotlineLine("110", language.say(HotlineWords.police), in: language),
      ], isFallback: true)
  }
}
