import CSodium

extension Passphrase {
  /// Consonants and vowels of the words: those that are easily told apart in speech and handwriting.
  static let consonants = Array("bdghjklmnprstvw".utf8)
  static let vowels = Array("aeiou".utf8)

  /// How many words there are: two syllables of a consonant and a vowel each, 5,625, or 12.4 bits a word.
  static var wordCount: Int {
    let syllables = consonants.count * vowels.count
    return syllables * syllables
  }

  /// Words that can be said aloud, such as `lamo-tide-`…, joined by hyphens; six hold 74 bits.
  ///
  /// Built of syllables rather than taken from a list, so that no language's speller is at an advantage; drawn
  /// straight into locked memory.
  package static func generated(words: Int = 6) throws(SealingError) -> Passphrase {
    guard (6...64).contains(words) else { throw .passphraseTooLong(limit: limit) }
    let slab = try LockedSlab(count: limit)
    var count = 0
    func put(_ letter: UInt8) {
      slab.base.storeBytes(of: letter, toByteOffset: count, as: UInt8.self)
      count += 1
    }
    for word in 0..<words {
      if word > 0 { put(UInt8(ascii: "-")) }
      for _ in 0..<2 {
        put(consonants[Int(randombytes_uniform(UInt32(consonants.count)))])
        put(vowels[Int(randombytes_uniform(UInt32(vowels.count)))])
      }
    }
    return Passphrase(slab, count: count)
  }
}
