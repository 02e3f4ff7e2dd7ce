internal import GlossaryModel
internal import UnicodeText
internal import Yams

/// Reads glossary files in Dragoman's own YAML.
public struct YAMLGlossaryReader: Sendable {
  /// How many concepts are parsed at once; a fault among them has them parsed one by one.
  private static let batchSize = 128
  /// How many batches are read before progress is told.
  private static let waveSize = 64

  /// A reader; it needs no data.
  public init() {}

  /// Reads a file that holds valid UTF-8.
  ///
  /// - Parameters:
  ///   - source: the bytes of the file.
  ///   - name: what the glossary is called where the file does not say.
  ///   - progress: told now and then how many bytes of the file are done.
  /// - Returns: every concept that could be read, and a problem for whatever could not.
  public func read(
    _ source: [UInt8], name: String, progress: (Int) -> Void = { _ in }
  ) -> GlossaryReading {
    let hasMark = source.starts(with: [0xEF, 0xBB, 0xBF])
    let source = hasMark ? Array(source.dropFirst(3)) : source
    let split = YAMLConceptSplitter(source)
    let reading = read(source, split, name, progress)
    guard reading.problems.contains(where: { $0.message.contains(YAMLFault.undefinedAlias) }) else {
      return reading
    }
    // An alias may stand for something in another concept or in the header: only the whole file tells.
    var whole = split
    whole.isWhole = true
    let second = read(source, whole, name, progress)
    return second.glossary.concepts.count >= reading.glossary.concepts.count ? second : reading
  }

  private func read(
    _ source: [UInt8], _ split: YAMLConceptSplitter, _ name: String, _ progress: (Int) -> Void
  ) -> GlossaryReading {
    var reading = GlossaryReading(glossary: Glossary(id: name))
    var interpreter = YAMLConceptInterpreter()
    if split.isWhole {
      readWhole(source, into: &reading, &interpreter)
    } else {
      for part in split.header { readHeader(source, part, into: &reading, &interpreter) }
      readBatches(source, split.concepts, into: &reading, interpreter, progress)
    }
    reading.problems += interpreter.problems
    reading.problems.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    return reading
  }

  private func readWhole(
    _ source: [UInt8], into reading: inout GlossaryReading,
    _ interpreter: inout YAMLConceptInterpreter
  ) {
    do {
      let root = try YAMLText(String(decoding: source, as: UTF8.self)).root()
      interpreter.firstLine = 1
      guard let root else { return }
      if let list = root.sequence {
        append(list, to: &reading, &interpreter)
      } else if let mapping = root.mapping {
        interpreter.readHeader(mapping, into: &reading.glossary)
        if let list = mapping.field("concepts")?.sequence {
          append(list, to: &reading, &interpreter)
        }
      }
    } catch {
      reading.problems.append(YAMLFault(error, firstLine: 1).problem)
    }
  }

  private func readHeader(
    _ source: [UInt8], _ part: YAMLConceptSplitter.Part, into reading: inout GlossaryReading,
    _ interpreter: inout YAMLConceptInterpreter
  ) {
    interpreter.firstLine = part.line
    do {
      guard let node = try YAMLText(text(source, part.bytes)).root() else { return }
      if let mapping = node.mapping {
        interpreter.readHeader(mapping, into: &reading.glossary)
        if let list = mapping.field("concepts")?.sequence {
          append(list, to: &reading, &interpreter)
        }
      } else if node.scalar?.string.isEmpty != true {
        reading.problems.append(
          Problem(
            .error, line: part.line,
            "This is not a glossary file. Write “concepts:” and under it one “- id: …” for each "
              + "concept."))
      }
    } catch {
      reading.problems.append(YAMLFault(error, firstLine: part.line).problem)
    }
  }

  /// Each batch stands for itself, so that they are read at the same time.
  private func readBatches(
    _ source: [UInt8], _ concepts: [YAMLConceptSplitter.Part], into reading: inout GlossaryReading,
    _ interpreter: YAMLConceptInterpreter, _ progress: (Int) -> Void
  ) {
    let batches = stride(from: 0, to: concepts.count, by: Self.batchSize).map {
      concepts[$0..<min($0 + Self.batchSize, concepts.count)]
    }
    var fresh = interpreter
    fresh.problems = []
    for start in stride(from: 0, to: batches.count, by: Self.waveSize) {
      let wave = Array(batches[start..<min(start + Self.waveSize, batches.count)])
      let parts = ConcurrentMap.map(wave) { [fresh] batch in
        var part = GlossaryReading(glossary: Glossary(id: ""))
        var interpreter = fresh
        readBatch(source, batch, into: &part, &interpreter)
        part.problems += interpreter.problems
        return part
      }
      for part in parts {
        reading.glossary.concepts += part.glossary.concepts
        reading.lines += part.lines
        reading.problems += part.problems
      }
      progress(wave.last?.last?.bytes.upperBound ?? 0)
    }
  }

  private func readBatch(
    _ source: [UInt8], _ batch: ArraySlice<YAMLConceptSplitter.Part>,
    into reading: inout GlossaryReading, _ interpreter: inout YAMLConceptInterpreter
  ) {
    guard let first = batch.first, let last = batch.last else { return }
    let range = first.bytes.lowerBound..<last.bytes.upperBound
    do {
      interpreter.firstLine = first.line
      if let list = try YAMLText(text(source, range)).root()?.sequence {
        append(list, to: &reading, &interpreter)
      }
    } catch {
      guard batch.count > 1 else {
        var problem = YAMLFault(error, firstLine: first.line).problem
        problem.message += " The concept that begins at line \(first.line) was skipped."
        reading.problems.append(problem)
        return
      }
      // Halving finds the bad ones in few parses.
      let middle = batch.startIndex + batch.count / 2
      readBatch(source, batch[..<middle], into: &reading, &interpreter)
      readBatch(source, batch[middle...], into: &reading, &interpreter)
    }
  }

  private func append(
    _ list: Node.Sequence, to reading: inout GlossaryReading,
    _ interpreter: inout YAMLConceptInterpreter
  ) {
    for node in list {
      guard let concept = interpreter.concept(node) else { continue }
      reading.glossary.concepts.append(concept)
      reading.lines.append(interpreter.line(of: node))
    }
  }

  private func text(_ source: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: source[range], as: UTF8.self)
  }
}
