extension InstrumentCheck {
  /// Runs the program on a sheet on which anything may stand, and holds every claim of the file against it.
  mutating func prove(_ assembler: Assembler, _ items: [Item], _ effort: Effort) {
    let program = assembler.compiler.program
    var machine = Machine(program)
    machine.inputs = machine.inputs.map { _ in .anything }
    machine.tell(of: Respondent())
    machine.run()
    var search = Exploration(
      program, constants: Array(assembler.compiler.constants.keys), scores: assembler.compiled,
      edges: assembler.compiled.reduce(into: [:]) { edges, score in
        edges[score.key] = scoreDrafts[score.key].bands.map(\.lowest.value)
      }, conditions: conditions(assembler), effort: effort)
    for example in draft.examples { search.try(sheet(of: example, items)) }
    search.walk()
    let reach = Reach(machine, effort: &search.effort)
    var slips = proveDivisors(assembler, machine, &search)
    slips.formUnion(proveSizes(assembler, machine, except: assembler.affected(by: slips)))
    slips.formUnion(proveComparisons(assembler, reach, except: assembler.affected(by: slips)))
    slips.formUnion(proveItems(assembler, reach, except: assembler.affected(by: slips), &search))
    let affected = assembler.affected(by: slips)
    for (index, score) in assembler.compiled.sorted(by: { $0.key < $1.key })
    where !affected.contains(.score(index)) {
      prove(score: index, score, machine, reach, &search)
    }
    proveRules(assembler, reach, except: affected, &search)
  }

  /// The conditions that are proved as a whole.
  func conditions(_ assembler: Assembler) -> [Int] {
    assembler.compiler.program.items.compactMap(\.condition)
      + assembler.compiled.values.compactMap(\.condition)
      + assembler.compiledAlerts.values.map(\.condition)
  }

  /// The author's own examples are the first answers that are tried. What is wrong with one is told later.
  private func sheet(of example: ExampleDraft, _ items: [Item]) -> Sheet {
    var unheard = Findings()
    let replies = example.replies(items, &unheard)
    let inputs = zip(items, replies).map { item, reply -> ItemInput in
      switch reply {
      case nil: .notAsked
      case .nonAnswer(let reason): ItemInput(state: .missing(reason))
      case .answer(let answer): item.response.input(answer) ?? .notAsked
      }
    }
    return Sheet(inputs: inputs, person: example.respondent)
  }

  private mutating func prove(
    score index: Int, _ score: CompiledScore, _ machine: Machine, _ reach: Reach, _ search: inout Exploration
  ) {
    let draft = scoreDrafts[index]
    // A score that never applies has no values; that it does not is said of its condition.
    if let condition = score.condition, reach.truths[condition].isCertainlyFalse { return }
    let (machine, reach) = assuming(score, machine, reach, &search)
    switch score.kind {
    case .number(let register):
      let bounds = machine.numbers[register]
      guard bounds.canBePresent, !bounds.isFar else { return }
      let range = proveRange(index, register, reach.numbers[register], &search)
      ranges[index] = range
      proveBands(index, range, reach.numbers[register], &search)
      checkTerms(draft, score, machine)
    case .category(let register):
      proveCategories(index, register, reach.categories[register], &search)
    }
  }

  /// What is known once the score applies.
  private func assuming(
    _ score: CompiledScore, _ machine: Machine, _ reach: Reach, _ search: inout Exploration
  ) -> (Machine, Reach) {
    guard !score.assumption.isEmpty else { return (machine, reach) }
    let machine = machine.assuming(score)
    return (machine, Reach(machine, effort: &search.effort))
  }
}
