extension InstrumentCheck {
  /// That each category is the outcome of some answers.
  mutating func proveCategories(
    _ index: Int, _ register: Int, _ possible: CategorySet, _ search: inout Exploration
  ) {
    let draft = scoreDrafts[index]
    for (place, category) in (draft.categories ?? []).enumerated() {
      guard let trace = search.traces[index], !trace.reached.contains(place) else { continue }
      let finding: Exploration.Finding =
        possible.contains(CategorySet(index: place))
        ? search.find(trace.score.goal(.category(register, place))) : .none
      switch finding {
      case .found: continue
      case .none:
        findings.report(
          category.line,
          "category '\(category.value)' is never the outcome of '\(draft.id.value)', whatever is answered")
      case .unknown:
        findings.remark(
          category.line,
          "no answers were found that lead to category '\(category.value)' of '\(draft.id.value)'; there are "
            + "too many to try them all")
      }
    }
  }
}
