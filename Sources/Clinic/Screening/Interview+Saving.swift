import Assessment

extension Interview {
  /// Whether the interview was given up before its end.
  var isAbandoned: Bool {
    switch phase {
    case .abandoned: true
    case .introduction, .asking, .paused, .finished: false
    }
  }
}

extension Interview.Effect {
  /// Whether something must be on disk before the effect is shown.
  var isDurable: Bool {
    switch self {
    case .saveDraft, .raise, .finish: true
    case .reviewPrompt, .showSafetySteps, .refused: false
    }
  }

  var alerts: [FiredAlert] {
    switch self {
    case .raise(let alerts): alerts
    case .saveDraft, .reviewPrompt, .showSafetySteps, .refused, .finish: []
    }
  }

  var result: AssessmentResult? {
    switch self {
    case .finish(let result): result
    case .saveDraft, .raise, .reviewPrompt, .showSafetySteps, .refused: nil
    }
  }
}
