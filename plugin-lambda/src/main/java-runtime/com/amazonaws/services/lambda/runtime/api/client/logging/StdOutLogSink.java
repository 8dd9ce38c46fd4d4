package com.amazonaws.services.lambda.runtime.api.client.logging;

import com.amazonaws.services.lambda.runtime.logging.LogFormat;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.util.Arrays;

/**
 * Takes the place of the class of that name in AWS's runtime interface client, in the processes of functions. Every
 * message of {@code LambdaLogger} becomes one line, so that it is one event in the log, as on AWS; the client's own class
 * writes messages one after the other with nothing between. Runs with Java 8 and later.
 */
public final class StdOutLogSink implements LogSink {
  @Override
  public void log(byte[] message) {
    log(LogLevel.UNDEFINED, LogFormat.TEXT, message);
  }

  @Override
  public void log(LogLevel level, LogFormat format, byte[] message) {
    int end = message.length;
    while (end > 0 && message[end - 1] == '\n') {
      end--;
    }
    byte[] line = Arrays.copyOf(message, end + 1);
    for (int i = 0; i < end; i++) {
      if (line[i] == '\n') {
        line[i] = '\r';
      }
    }
    line[end] = '\n';
    System.out.write(line, 0, line.length);
    System.out.flush();
  }

  @Override
  public void close() {}
}
