package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.invoke.Outcome;
import dev.virga.plugin.lambda.invoke.ResponseStream;
import dev.virga.spi.exec.Exit;
import java.io.IOException;

/// An image that turned out to be a command, which answers by its output.
///
/// @param output what it has written
record CommandRun(InvocationReport report, ResponseStream response, CommandOutput output) {
  /// The command has ended.
  Outcome ended(Exit exit, long peakMemory) {
    if (exit.code() != 0) {
      var ending = Ending.commandFailed(exit, report.requestId());
      return report.failed(ending, null, report.elapsed(), peakMemory);
    }
    byte[] answer = output.answer();
    if (answer == null) {
      return report.answered(Failures.responseTooLarge(), 0, peakMemory);
    }
    response.begin("application/json", false);
    try {
      response.write(answer, 0, answer.length);
    } catch (IOException _) {
      // the caller is gone, and the command has run all the same
    }
    return report.answered(null, answer.length, peakMemory);
  }
}
