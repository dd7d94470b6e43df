package import Assessment

extension NonAnswer {
  /// The reasons that a person can give for having no answer, in the order shown.
  package static let skipReasons: [NonAnswer] = [
    .declined, .unknown, .distressed, .notUnderstood, .notApplicable,
  ]
}
