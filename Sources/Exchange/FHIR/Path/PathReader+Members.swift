internal import Assessment

/// `base.name`.
extension PathReader {
  private static let valueNames: Set<String> = [
    "value", "valueCoding", "valueInteger", "valueDecimal", "valueBoolean", "valueString", "valueQuantity",
    "valueDate", "valueDateTime", "valueTime",
  ]

  mutating func member(_ name: String, of base: PathMeaning) throws(PathError) -> PathMeaning {
    let unknown = PathError(message: "'\(name)' cannot be followed here")
    switch (base, name) {
    case (.nothing, _): return .nothing
    case (.whole, "QuestionnaireResponse"), (.whole, "Questionnaire"): return .whole
    case (.whole, "item"): return .nodes(plan.tree.roots)
    case (.nodes(let nodes), "item"): return .nodes(nodes.flatMap { plan.tree.nodes[$0].children })
    case (.nodes(let nodes), "answer"): return .answers(nodes.map { PathMeaning.Taken(node: $0) })
    case (.nodes(let nodes), "linkId"): return .texts(nodes.map(plan.linkID))
    case (.nodes(let nodes), "text"): return .texts(nodes.compactMap { plan.tree.item($0).text.plain })
    case (.nodes(let nodes), "answerOption"):
      guard nodes.count == 1 else { throw unknown }
      return .options(nodes[0])
    case (.answers(let taken), "item"):
      return .nodes(taken.flatMap { plan.tree.nodes[$0.node].children })
    case (.answers(let taken), _) where Self.valueNames.contains(name): return .values(taken)
    case (.answers(let taken), "extension"), (.values(let taken), "extension"): return .extensions(taken)
    case (.values(let taken), "code"): return .codes(taken)
    case (.values(let taken), "value"): return .values(taken)
    case (.extensions(let taken), _) where Self.valueNames.contains(name): return .weights(taken)
    case (.options(let node), "valueCoding"), (.options(let node), "value"): return .options(node)
    case (.options(let node), "code"): return .optionCodes(node)
    case (.chosenOption(let node), "extension"): return .extensions([PathMeaning.Taken(node: node)])
    case (.chosenOption(let node), "valueCoding"), (.chosenOption(let node), "value"):
      return .values([PathMeaning.Taken(node: node)])
    case (.whole, _), (.nodes, _), (.answers, _), (.values, _), (.codes, _), (.extensions, _), (.weights, _),
      (.options, _), (.optionCodes, _), (.chosenOption, _), (.texts, _), (.numbers, _), (.truth, _),
      (.category, _), (.guarded, _):
      throw unknown
    }
  }
}
