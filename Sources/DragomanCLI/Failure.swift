import ArgumentParser
import Dragoman
import UnicodeText

/// Where errors become a message on standard error and an exit status (sysexits.h).
enum Failure {
  /// Runs a command's work and ends the program with the right status if it fails.
  static func reporting<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DragomanError {
      Console.message("dragoman: \(error)")
      throw ExitCode(status(of: error))
    } catch let error as ICUError {
      Console.message("dragoman: \(error)")
      throw ExitCode(70)
    } catch let error as ChineseConverter.Unavailable {
      Console.message("dragoman: \(error)")
      throw ExitCode(70)
    }
  }

  private static func status(of error: DragomanError) -> Int32 {
    switch error {
    case .usage, .unknownLanguage, .noTarget: 64
    case .invalidText, .unreadableGlossary, .invalidSettings, .noGlossary: 65
    case .noSuchInput, .isFolder: 66
    case .unreadable, .unwritable: 74
    }
  }
}
