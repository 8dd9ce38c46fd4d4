package dev.virga.plugin.lambda.environment;

/// The right to start processes now, which few have at a time. Giving it back twice is as once.
interface Permit extends AutoCloseable {
  /// For what starts nothing.
  Permit NONE = () -> {};

  @Override
  void close();
}
