internal import Assessment

/// The names that link ids become.
extension FormPlan {
  /// Names every question and every score.
  ///
  /// A link id that is a legal name is kept. Else its last part is taken where that tells all of them apart, so
  /// that `phq9.matrix.q1` becomes `q1`; else all of it, as far as it is letters; else the number that is printed
  /// before the question; else its place.
  mutating func name() {
    let lasts = Dictionary(grouping: questions.map { lastPart(linkID($0.node)) }) { $0 }
    var taken = Set(questions.map { linkID($0.node) }.filter(Slug.isName))
    taken.formUnion(scoreNodes.map(linkID).filter(Slug.isName))
    var kept: Set<String> = []
    for index in questions.indices {
      let link = linkID(questions[index].node)
      if Slug.isName(link), kept.insert(link).inserted {
        questions[index].id = link
        continue
      }
      let last = lastPart(link)
      let short = lasts[last]?.count == 1 && Slug.isName(last) ? last : link
      let told = Slug.name(short, except: taken) ?? printed(questions[index].node, except: taken)
      let name = told ?? numbered(index + 1, except: taken)
      questions[index].isNamedByPlace = told == nil
      taken.insert(name)
      questions[index].id = name
    }
    nameOthers(&taken)
    nameScores(&taken)
  }

  private func lastPart(_ link: String) -> String {
    link.split(whereSeparator: { $0 == "." || $0 == "/" }).last.map(String.init) ?? link
  }

  /// The publisher's own number, printed before the question.
  private func printed(_ node: Int, except taken: Set<String>) -> String? {
    let prefix = (tree.item(node).prefix ?? "").lowercased().filter { $0 != "." && $0 != ")" && $0 != "(" }
    guard (1...4).contains(prefix.count), prefix.first?.isASCII == true, prefix.first?.isNumber == true,
      Slug.isName("q" + prefix), !taken.contains("q" + prefix)
    else { return nil }
    return "q" + prefix
  }

  private func numbered(_ number: Int, except taken: Set<String>) -> String {
    let name = "q\(number)"
    return taken.contains(name) ? numbered(number + 1, except: taken) : name
  }

  private mutating func nameOthers(_ taken: inout Set<String>) {
    for index in questions.indices {
      guard let other = questions[index].other else { continue }
      let name = Slug.free(Slug.trimmed(String(questions[index].id.prefix(34))) + "-other", except: taken)
      taken.insert(name)
      questions[index].other = (other.value, name)
    }
  }

  private mutating func nameScores(_ taken: inout Set<String>) {
    var kept: Set<String> = []
    for node in scoreNodes {
      let link = linkID(node)
      if Slug.isName(link), kept.insert(link).inserted {
        scoreNames[node] = link
        continue
      }
      let name =
        Slug.name(lastPart(link), except: taken) ?? Slug.name(link, except: taken)
        ?? Slug.free("score", except: taken)
      taken.insert(name)
      scoreNames[node] = name
    }
  }

  /// Every item that is asked, in order, those for "something else" among them.
  var itemNames: [String] { questions.flatMap { [$0.id] + ($0.other.map { [$0.id] } ?? []) } }
}
