package dev.virga.launcher.log;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Makes the loggers of the program, without the start-up cost of a logging library.
public final class StderrLoggerFinder extends System.LoggerFinder {
  private final ConcurrentMap<String, System.Logger> loggers = new ConcurrentHashMap<>();

  /// Called by the service loader.
  public StderrLoggerFinder() {}

  @Override
  public System.Logger getLogger(String name, Module module) {
    return loggers.computeIfAbsent(
        name, it -> new StderrLogger(it, Threshold.of(it), LogFormat.configured()));
  }
}
