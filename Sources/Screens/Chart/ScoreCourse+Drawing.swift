import Assessment

extension ScoreCourse {
  /// The course with its words.
  func drawn(in language: Language) -> Course {
    let say = { (words: CourseWords) in language.say(words) }
    let legend = Course.Legend(
      value: say(.value), estimate: say(.estimate), possible: say(.possible), none: say(.none),
      several: say(.several), apart: say(.apart))
    let points = points.map { point in
      Course.Point(
        point.date, language.say(TimeWords.date(point.date)), point.mark, point.text(in: language),
        apart: point.apart.map(say).joined(separator: language.gap))
    }
    return Course(range, bands: bands, points, legend: legend)
  }
}

extension ScoreCourse.Point {
  fileprivate func text(in language: Language) -> String {
    let known =
      switch mark {
      case .value(let value): Figure.text(value)
      case .estimate(let value): language.say(CourseWords.estimated(Figure.text(value)))
      case .possible(let open):
        language.say(CourseWords.open(Figure.text(open.lowerBound), Figure.text(open.upperBound)))
      case .none: language.say(CourseWords.nothing)
      }
    return band.isEmpty ? known : known + language.comma + band
  }
}
